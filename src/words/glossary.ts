/** The words of the field that the page uses, in plain ones. */
export const GLOSSARY = [
  ['Affinity', 'How warmly one government stands towards another, from \u2212100 to 100. It need not be returned.'],
  ['Attention', 'What a capital can do in one turn, in points. It is refilled each turn and does not keep.'],
  ['Audience cost', 'What a government loses before its own public by doing, or going back on, what it said.'],
  [
    'Beyond what it says',
    'What signing costs a government whose words at the table stand short of a clause: the farther beyond its language, and the more the issue matters to it, the more.',
  ],
  ['Bound elsewhere', 'An offer falls where a half of it is already promised in another order or offer of the same turn.'],
  ['Clause', 'One step of a text: who does what, by when, after which other step, watched or not.'],
  ['Communique', 'A text as it would be read out once it is signed, a sentence a clause.'],
  ['Courtship', 'Visits, gifts and promises that others can see. It fades unless it is delivered.'],
  ['Dependence', 'The part of a nation\u2019s trade, energy and aid that comes from one other.'],
  ['Draft at the table', 'A text while it is put together, clause by clause. It is tabled with your orders, and all who sit must sign it.'],
  ['Draft in the Council', 'A resolution laid before the Security Council. One veto stops it. It is no text of the table.'],
  ['Exit', 'What stepping back in a crisis costs: little while a way out is open, more with each rung.'],
  ['Forecast', 'Where bargaining would settle an issue, by the positions, weight and salience of the six.'],
  ['Front of five', 'The five that face Pyongyang. How far they stand together is their unity.'],
  ['Hindcast', 'A past played forward by the model, held against what happened.'],
  ['Language', 'What a government says on an issue, from 0 to 100; what it wants may lie elsewhere.'],
  ['Leverage', 'What the other would lose by losing you, less the reverse. It works only as far as it is believed.'],
  [
    'Momentum',
    'How much life a round of talks has left. It runs down by itself, falls with a test or a strike, and goes when a side walks out.',
  ],
  ['Moratorium', 'A word not to test. It can be taken back.'],
  ['Outrage', 'How far the world is moved to act after a test or a launch; it wears off.'],
  ['Payoff', 'What a game was worth to a nation: half the mean of its value over the turns, half its value at the end; nothing in a war.'],
  ['Ratification', 'A home\u2019s yes to a text its government has signed. Without it the text binds nobody.'],
  ['Refused', 'Answered no. The offer or text falls, and whoever made it may be worth less for having asked: each card says how much.'],
  ['Resolve', 'How far a government would go in a crisis rather than step back. Only it knows its own.'],
  ['Rift', 'How far Moscow and the West have come apart, from 0 to 100.'],
  ['Rung', 'A step of the ladder of a crisis, from demands (1) to war (9).'],
  ['Seal', 'Orders are given at once by all six, unseen by the others, and opened together.'],
  ['Seed', 'The name of a run of luck. The same seed and the same orders give the same game, to the bit.'],
  ['Snapback', 'A step that is undone by itself when the other side breaks its own.'],
  [
    'Spatial model',
    'The six as points on a line for every issue. Each pair bargains by weight and salience; where the likeliest winner ends is the forecast.',
  ],
  ['Third party', 'In a crisis: who is not one of the two. It may mediate, hold one back, or join.'],
  ['Threat felt', 'How far a government fears what another may do to it, from 0 to 100. Arms and words of others move it.'],
  ['Tension', 'How near the peninsula is to blows, from 0 to 100. It raises the chance of war.'],
  ['Text', 'What a table signs: clauses between its parties. It binds once every home has ratified it.'],
  ['Trust', 'How far a government\u2019s word is believed by another, from 0 to 100. Broken words cost most of it.'],
  [
    'Unity',
    'How far the five stand together: by how they stand to each other, the rift over Ukraine, talks in session and the ties some keep with Pyongyang.',
  ],
  ['Value', 'What the world is worth to a nation now and four turns ahead: its goals by their weights, times the chance of no war.'],
  ['Walk-away', 'What a nation would end with if nobody made or took an offer. A deal is worth what it adds to that.'],
  ['Weighed by the odds', 'What an order brings if it goes through, times the odds of that, and what it brings if not, times the rest.'],
  ['Whisker', 'The thin line over a bar: how far your estimate may be off, for you do not know what others want.'],
  ['Win-set', 'The texts that a government could sign and its home would ratify.'],
] as const satisfies readonly (readonly [term: string, text: string])[];
export type Term = (typeof GLOSSARY)[number][0];

export const meaningOf = (term: Term): string => GLOSSARY.find(([own]) => own === term)![1];
/** As the manual names its entry. */
export const wordId = (term: string): string => `word.${term.toLowerCase().replaceAll(' ', '-')}`;
