import { GOAL_NAMES } from '../engine/goals/index.ts';
import { outlookFor } from '../engine/outlook.ts';
import { slotFor } from '../engine/talks/text.ts';
import { labelOf } from '../words/names.ts';
import { PAGE } from '../words/page.ts';
import { partiesText } from '../words/texts.ts';
import { Bars, colours } from './bits.tsx';
import { fare } from './drafting.ts';
import { shows, signed } from './format.ts';
import { here } from './session.ts';
import { signingRows } from './signing.tsx';
import { Title } from './why-causes.tsx';
import type { WhyTarget } from './why-target.ts';

/** What a party would gain by a text, goal by goal, and what it would pay for it. */
export function SignedAnswer({ target: { order, nation, on } }: { target: Extract<WhyTarget, { kind: 'signed' }> }) {
  const outlook = outlookFor(here.value.tables).from(on);
  outlook.reckon(order, [nation]);
  const terms = GOAL_NAMES.map((goal, g) => ({ goal, mid: outlook.done.items[nation][g]! - outlook.declined.items[nation][g]! }));
  const [margin, audience] = [outlook.margin(order, nation), outlook.audience(order, nation)];
  const after = outlook.leadsTo(order);
  const home = fare(after, slotFor(on), nation);
  const rows = signingRows({ order, nation, terms: terms.filter(({ mid }) => shows(mid)), audience, home, after, before: on, on });
  return (
    <>
      <Title
        big={signed(margin)}
        unit={PAGE.why.points}
        title={PAGE.why.gainOf(labelOf(nation))}
        about={PAGE.debriefTexts.signedAbout(partiesText(order.parties))}
      />
      <div class={colours(nation)}>
        <Bars rows={rows} total={margin} totalLabel={PAGE.why.sum} running />
      </div>
    </>
  );
}
