import { SHIPPED } from '../scenario/shipped.ts';
import { batch } from './batch.ts';
import { check } from './check.ts';
import { replay } from './replay.ts';
import { run } from './run.ts';
import { smp } from './smp.ts';
import { meant, UsageError } from './usage.ts';
import { why } from './why.ts';

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => number | Promise<number>>> = { run, replay, batch, why, check, smp };

const HELP = `six-party COMMAND ...

  run SCENARIO      play a game of agents and print it as a story
  replay FILE       play a saved game again and verify it
  batch SCENARIO    play many seeds and write tables
  why FILE          explain a number of a played turn, term by term
  check FILE        read a scenario and list every problem in it
  smp FILE.csv      run the Spatial Model of Politics on a table

Scenarios: ${SHIPPED.join(', ')}, or a file.
Every command has --help.
`;

async function main([command, ...args]: readonly string[]): Promise<number> {
  if (command === undefined || command === '--help' || command === '-h' || command === 'help') {
    process.stdout.write(HELP);
    return 0;
  }
  const known = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (known !== undefined) return known(args);
  const names = Object.keys(COMMANDS);
  throw new UsageError(`there is no command "${command}"${meant(command, names)}; there are ${names.join(', ')}`);
}

// A reader that has seen enough (head, less) closes the pipe: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

main(process.argv.slice(2)).then(
  code => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const text = error instanceof Error ? error.message : String(error);
    const ours = !(error instanceof UsageError);
    process.stderr.write(ours ? `six-party: a fault of the program, not of yours: ${text}\n` : `six-party: ${text}\n`);
    process.exitCode = ours ? 3 : 2;
  },
);
