import { GOAL_NAMES } from '../engine/goals/index.ts';
import { CODES, type Nation } from '../engine/nations.ts';
import { goalOf } from '../engine/value.ts';
import { labelOf, nameOf } from '../words/names.ts';
import { PAGE } from '../words/page.ts';
import { Claims } from './bits.tsx';
import { figure } from './format.ts';
import { here } from './session.ts';
import { claimsIn, sourceText } from './sources.ts';
import { Head, Title } from './why-causes.tsx';
import { Sum } from './why-sum.tsx';

const W = PAGE.why;

/** The governments a nation may have: their chance, what each weighs otherwise than the nation's goals say, and whence. */
export function GovernmentAnswer({ nation }: { nation: Nation }) {
  const governments = governmentsOf(nation);
  return (
    <>
      <Title big={labelOf(nation)} title={W.governmentOf(nameOf(nation))} about={W.governmentAbout} />
      <Sum
        head={[W.governments, W.chance]}
        rows={governments.map(({ label, prior: [chance] }) => [label, PAGE.percent(chance)])}
        total={[W.together, PAGE.percent(governments.reduce((sum, { prior: [chance] }) => sum + chance, 0))]}
      />
      {governments.map(({ name, label, prior: [, source], weights }) => (
        <section key={name}>
          <h3>{W.governmentWeighs(label)}</h3>
          <table class="causes">
            <Head words={[W.goal]} figures={[W.weighsMore]} />
            <tbody>
              {GOAL_NAMES.filter(goal => weights[goal] !== undefined).map(goal => (
                <tr key={goal}>
                  <td>{goalOf(goal).label}</td>
                  <td class="num">{`\u00d7 ${figure(weights[goal]![0], 2)}`}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p class="fine">
            {W.source} <span translate={false}>{sourceText(source)}.</span> <Claims of={claimsIn(source)} />
          </p>
        </section>
      ))}
    </>
  );
}

const governmentsOf = (nation: Nation) => here.value.file.types[CODES[nation]]!;
