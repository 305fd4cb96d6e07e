import { describe, expect, test } from 'vitest';
import { CLAUSE, CRISIS, DOSSIER, DYAD, GLOBE, PROGRAMME, RAIL, STATE } from '../src/engine/layout.ts';
import { lineOf, type Node, nodesOf, type Source, sourcesIn } from './sources.ts';

/** What adds to the world: rules, moves, news, texts, crises, and the effects they share. */
const ADDS = /^src\/engine\/((rules|moves|news|talks|crisis)\/|effects\.ts$)/;

/** Fields that count whole things, or say that something is so: one more or one less is what they mean, not a size. */
const COUNTS = new Set([
  ...['turn', 'rung', 'round', 'count'],
  ...['tests', 'pilots', 'purges', 'reunions', 'detainees', 'signals'],
  ...['declared', 'bankChannel', 'cheated'],
]);

/** Where the scales of the fields end, by name: `5 - sanctions` is what is left. */
const FIELDS = [GLOBE, STATE, DYAD, PROGRAMME, RAIL, DOSSIER, CRISIS, CLAUSE].flatMap(record => Object.entries(record));
const isEnd = (end: unknown, field: string | undefined): boolean => FIELDS.some(([name, [, high]]) => name === field && high === end);

/**
 * Where a number stands in an effect. In a `sum` it is a size itself, unless it is nought. In a `factor`, 1 is the whole and 100 the end
 * of a scale: `1 - share`, `rift / 100`, `100 * part`. In a `set`, less what the field holds now, it is what a switch or a scale is set to.
 */
type Place = 'sum' | 'factor' | 'set';
const ALLOWED: Readonly<Record<Place, readonly number[]>> = { sum: [0], factor: [0, 1], set: [0, 1, 100] };

const isNumber = (node: Node): boolean => node.type === 'Literal' && typeof node.value === 'number';
const child = (node: Node, key: string): Node => node[key] as Node;
const children = (node: Node, key: string): readonly Node[] => node[key] as readonly Node[];

/** An expression without its brackets, and what only the compiler reads. */
function bare(node: Node): Node {
  return /^(ParenthesizedExpression|TSNonNullExpression|TSAsExpression|TSSatisfiesExpression)$/.test(node.type)
    ? bare(child(node, 'expression'))
    : node;
}

/** The name a chain of properties starts from, `this` left out, and the one it ends in. */
function rootOf(of: Node): string | undefined {
  const node = bare(of);
  if (node.type === 'Identifier') return node.name as string;
  if (node.type !== 'MemberExpression') return undefined;
  const object = bare(child(node, 'object'));
  return object.type === 'ThisExpression' ? (child(node, 'property').name as string) : rootOf(object);
}
function fieldOf(of: Node): string | undefined {
  const node = bare(of);
  if (node.type === 'Identifier') return node.name as string;
  return node.type === 'MemberExpression' && node.computed !== true ? (child(node, 'property').name as string) : undefined;
}

/** The numbers in one file's effects that no coefficient sizes. */
class Sizes {
  private readonly nodes: readonly Node[];
  /** What each name of the file is given when it is declared. */
  private readonly declared = new Map<string, Node[]>();
  private readonly followed = new Set<Node>();
  readonly found = new Set<Node>();

  constructor(source: Source) {
    this.nodes = nodesOf(source).map(({ node }) => node);
    for (const { type, id, init } of this.nodes) {
      if (type !== 'VariableDeclarator' || !init || (id as Node).type !== 'Identifier') continue;
      const name = (id as Node).name as string;
      this.declared.set(name, [...(this.declared.get(name) ?? []), init as Node]);
    }
  }

  all(): ReadonlySet<Node> {
    for (const node of this.nodes) {
      if (node.type === 'AssignmentExpression' && rootOf(child(node, 'left')) === 'change') this.assigned(node);
      if (node.type === 'CallExpression') this.handed(node);
    }
    return this.found;
  }

  /** `change.x += ...` */
  private assigned(node: Node): void {
    const left = bare(child(node, 'left'));
    const right = bare(child(node, 'right'));
    const field = fieldOf(left);
    const counts = field === undefined ? fieldOf(child(left, 'object')) === 'numbers' : COUNTS.has(field);
    if (counts && right.value === 1 && /^[+-]=$/.test(node.operator as string)) return;
    this.read(right, /^[+-]?=$/.test(node.operator as string) ? 'sum' : 'factor', field);
  }

  /** `warm(change, a, b, ...)`: whoever is handed the change takes the amount last. */
  private handed(node: Node): void {
    const given = children(node, 'arguments');
    if (!given.some(one => rootOf(one) === 'change' && bare(one).type === 'Identifier')) return;
    given.forEach((one, at) => {
      this.read(one, at === given.length - 1 ? 'sum' : 'factor', undefined);
    });
  }

  private read(of: Node, place: Place, field: string | undefined): void {
    const node = bare(of);
    const on = (key: string, at: Place = place): void => this.read(child(node, key), at, field);
    if (isNumber(node)) {
      if (!ALLOWED[place].includes(node.value as number)) this.found.add(node);
    } else if (node.type === 'UnaryExpression') on('argument');
    else if (node.type === 'ConditionalExpression') {
      on('test', 'factor');
      on('consequent');
      on('alternate');
    } else if (node.type === 'LogicalExpression') {
      on('left');
      on('right');
    } else if (node.type === 'CallExpression') {
      const called = rootOf(child(node, 'callee')) ?? '';
      // What a draw is given is its key.
      if (called === 'chance' || called === 'bell') return;
      const isLimit = called === 'Math' || called === 'why';
      for (const one of children(node, 'arguments')) this.read(one, isLimit ? place : 'factor', field);
    } else if (node.type === 'BinaryExpression') this.two(node, place, field);
    else if (node.type === 'Identifier' || node.type === 'MemberExpression') this.follow(node);
  }

  /** Two numbers made one. */
  private two(node: Node, place: Place, field: string | undefined): void {
    const [left, right] = [bare(child(node, 'left')), bare(child(node, 'right'))];
    const both = (at: Place): void => {
      this.read(left, at, field);
      this.read(right, at, field);
    };
    const operator = node.operator as string;
    if (operator === '-' && place === 'factor' && isEnd(left.value, fieldOf(right))) return;
    if (operator === '%') this.read(left, 'factor', field);
    else if (operator === '/') {
      this.read(left, 'factor', field);
      if (right.value !== 100) this.read(right, 'factor', field);
    } else if (operator === '*') {
      if (left.value !== 100) this.read(left, 'factor', field);
      this.read(right, 'factor', field);
    } else if (/^[<>]/.test(operator)) {
      // The test of a switch.
      if (left.value !== 0.5 && right.value !== 0.5) both('factor');
    } else if (operator === '+' && isNumber(right) && fieldOf(left) === 'turn') return;
    else if (operator === '-' && place === 'sum' && field !== undefined && fieldOf(right) === field) this.read(left, 'set', field);
    else if (place === 'factor') both('set');
    else both(place);
  }

  /** A number with a name of its own in the file, or a table of them, is the same number. */
  private follow(node: Node): void {
    for (const init of this.declared.get(rootOf(node) ?? '') ?? []) {
      if (this.followed.has(init)) continue;
      this.followed.add(init);
      const table = bare(init);
      if (table.type === 'ObjectExpression') for (const one of children(table, 'properties')) this.entry(one.value as Node | undefined);
      else if (table.type === 'ArrayExpression') for (const one of children(table, 'elements')) this.entry(one);
      else if (node.type === 'Identifier') this.read(init, 'factor', undefined);
    }
  }
  private entry(value: Node | undefined): void {
    if (value !== undefined) this.read(value, 'factor', undefined);
  }
}

/** Every number that sizes an effect and is no coefficient, as `path:line number`. */
const faults = (source: Source): string[] =>
  [...new Sizes(source).all()].map(node => `${source.path}:${lineOf(source.text, node.start)} ${String(node.value)}`).sort();

test('every effect is sized by coefficients', () => {
  expect(
    sourcesIn('src/engine')
      .filter(({ path }) => ADDS.test(path))
      .flatMap(faults),
  ).toEqual([]);
});

test('what counts is in the layout', () => {
  expect([...COUNTS].filter(field => !FIELDS.some(([name]) => name === field))).toEqual([]);
});

describe('the test itself', () => {
  const path = 'src/engine/moves/hold.ts';
  const bad: readonly (readonly [text: string, numbers: readonly number[]])[] = [
    ['change.globe.tension += 3;', [3]],
    ['change.globe.tension += 1;', [1]],
    ['change.globe.tension -= 0.5 * now.globe.tension;', [0.5]],
    ['change.dyad[a][b].trust += on ? k.trust : -1;', [1]],
    ['change.dyad[a][b].trust += on ? k.trust : -2 * k.trust;', [2]],
    ['change.globe.outrage -= Math.min(now.globe.outrage, 1);', [1]],
    ['change.globe.outrage += k.outrage + 1;', [1]],
    ['change.globe.talks *= 0.5;', [0.5]],
    ['change.state[n].standing -= k.rejected / 2;', [2]],
    ['change.state[n].standing += now.globe.outrage > 60 ? k.much : k.little;', [60]],
    ['warm(change, a, b, 2);', [2]],
    ['homeFront(change, a, 1);', [1]],
    ['resent(now, change, pass, a, b, 0.7 * worth);', [0.7]],
    ['this.change.globe.rift += 4;', [4]],
    ['change.programme.tests += 2;', [2]],
    ['change.dyad[a][b].sanctions += k.left * (4 - now.dyad[a][b].sanctions);', [4]],
    ['const worth = 0.3 * fresh(now, a, b); change.globe.rift += k.rift * worth;', [0.3]],
    ['const SIZES = { outrage: 10, trust: 6 }; change.globe.outrage += SIZES.outrage;', [10, 6]],
    ['const PART = [0.9, 0.5]; change.globe.outrage += k.outrage * PART[n];', [0.5, 0.9]],
  ];
  test.each(bad)('catches %s', (text, numbers) => {
    expect(faults({ path, text })).toEqual(numbers.map(number => `${path}:1 ${number}`).sort());
  });

  const good: readonly string[] = [
    'change.programme.tests += 1;',
    'change.dossier.detainees -= 1;',
    'change.numbers[at]! -= 1;',
    'change.programme.lastTest += now.globe.turn + 1 - now.programme.lastTest;',
    'change.clause[t]![c]!.open += now.globe.turn + 2;',
    'change.programme.frozen += (on ? 1 : 0) - now.programme.frozen;',
    'change.programme.disabled += 100 - now.programme.disabled;',
    'change.programme.readiness += Math.min(1 - now.programme.readiness, k.readiness);',
    'change.globe.talks += (k.talks - 1) * now.globe.talks;',
    'change.globe.rift -= (k.doubt * now.globe.rift) / 100;',
    'change.state[n].economy += part * (100 - why("own", k.own * anger) - now.state[n].economy);',
    'change.globe.rift += steps * k.rift * (actor === USA ? 1 : k.tokyo);',
    'const by = on ? 1 : -1; change.dossier.kaesong += by; warm(change, a, b, by * k.anger);',
    'court(change, a, b, by > 0 ? k.tie * by : 0);',
    'homeFront(change, a, isOn(now.rail.keyKor) || now.rail.keyPrk > 0.5 ? k.home : -k.home);',
    'change.dyad[a][b].sanctions += k.left * (5 - now.dyad[a][b].sanctions);',
    'change.globe.rift += k.sd * bell(chance, FOR.noise, turn, item * 10 + 3);',
    'const tension = 3; seen.globe.tension += tension;',
  ];
  test.each(good)('lets pass %s', text => expect(faults({ path, text })).toEqual([]));
});
