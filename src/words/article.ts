/** A claim of the article, in our words, and what became of it. */
export interface ClaimText {
  readonly says: string;
  readonly since: string;
  /** A seat of the 2014 pivot, and what to look for there. */
  readonly see: readonly [seat: 'USA' | 'CHN' | 'RUS' | 'JPN' | 'KOR' | 'PRK', what: string];
}

/**
 * The 32 claims of "Putin Looks East to Bolster Ties With North Korea" (The Moscow Times, 4 June 2014) that the game is built on, each
 * beside what happened by 2024, as far as records show.
 */
export const CLAIMS: Readonly<Record<string, ClaimText>> = {
  A1: {
    says: 'Western anger over Ukraine sends Russia quickly towards North Korea, and that gets in the way of pressure on Pyongyang.',
    since: 'Right in direction and small at first: trade fell from USD 104 m in 2013 to 34 m in 2018. It became large after 2022.',
    see: ['RUS', 'When sanctions widen the rift, open "Not cowed by sanctions" on the card of a visit to Pyongyang, before and after.'],
  },
  A2: {
    says: "Russia's turn to Asia began years earlier, as an answer to the American build-up in the Pacific.",
    since: 'Moscow and Beijing protested together against missile defence in South Korea in 2017.',
    see: ['USA', 'Deploy missile defence in South Korea and watch what Russia and China feel towards you.'],
  },
  A3: {
    says: 'The turn brings Russia and China together.',
    since: 'A gas contract in May 2014; trade fell with prices first and passed USD 240 bn in 2023.',
    see: ['CHN', 'Agree an energy pact with Moscow, and open the affinity of the two in Why.'],
  },
  A4: {
    says: 'Ukraine makes the turn urgent.',
    since: 'Five Russian moves towards Pyongyang came within ten weeks that spring.',
    see: ['RUS', 'Compare your preview cards of the first quarter with those of the second, when the rift is wide.'],
  },
  A5: {
    says: 'Pyongyang already gets visits and promises of trade and projects.',
    since: 'Of USD 1 bn of trade by 2020 there were 34 m in 2018. What is promised and what arrives are two numbers in the game.',
    see: ['RUS', 'Promise a trade pact, then follow the dotted line of aid on the map: it fills slowly, or not at all.'],
  },
  A6: {
    says: 'Russia has two motives: distance from the West, and weight in Asia through energy and the Far East.',
    since: 'In 2017 Moscow still wanted trade with both Koreas and a leading part in non-proliferation.',
    see: ['RUS', 'Read the weights of your goals in the brief: one answers sanctions, two would be there without them.'],
  },
  A7: {
    says: 'It suits Pyongyang to be courted just now.',
    since: 'China had close to nine tenths of its trade outside South Korea, and the man who ran that trade had just been executed.',
    see: ['PRK', 'Open "Dependence" on China in Nations, then ask what a Russian offer does to it.'],
  },
  A8: {
    says: 'Since the Soviet Union fell, North Korea struggles and lives on Chinese trade and help.',
    since: "China's share rose from about half in 2005 to nine tenths in 2014, and further.",
    see: ['PRK', "Open China's leverage over you: its parts are exports, fuel and aid."],
  },
  A9: {
    says: 'Sanctions over bombs and missiles isolate North Korea further.',
    since: 'They bit in 2017 and 2018, when China enforced them: trade fell by half. The law alone had done little.',
    see: ['CHN', 'Tighten enforcement at the border and watch North Korean trade, with the same law.'],
  },
  A10: {
    says: 'Pyongyang fears owing too much to Beijing.',
    since: 'In the weeks of the Russian visits it also struck a bargain with Japan on the abducted.',
    see: ['PRK', 'Set an approach to Moscow, Tokyo or Seoul beside one to Beijing: "Autonomy from China" makes the difference.'],
  },
  A11: {
    says: 'Russia offers North Korea money, a counterweight to China, and a wedge in international bodies.',
    since: 'The money came only after 2022; the wedge showed earlier, and in March 2024 ended the panel that watched the sanctions.',
    see: ['PRK', 'After a Russian promise compare the leverage of China as you feel it with the trade that really moved.'],
  },
  A12: {
    says: 'Russia uses North Korea to raise its price in Washington and Tokyo.',
    since: 'As a motive it is well supported; no American or Japanese concession followed that could be seen.',
    see: ['RUS', 'Once the tie with Pyongyang shows, offer to loosen it for relief: "A card to play" fades if you wait.'],
  },
  A13: {
    says: 'To show that sanctions do not cow him was among the chief reasons of the Russian president.',
    since: 'Plausible, and beyond measuring: in the game a public gesture counts for more than a quiet one.',
    see: ['RUS', 'Compare a defiant gesture with a quiet promise once you are under sanctions.'],
  },
  A14: {
    says: 'All the same, Moscow does not want a bomb next door.',
    since: 'It voted for every resolution from 2006 to 2017 and put them into its law. After 2022 that weighed far less.',
    see: ['RUS', 'When Pyongyang tests, read what a veto would cost you under "No nuclear neighbour".'],
  },
  A15: {
    says: 'In recent months Moscow courted Pyongyang with projects, visits, and a vote to write off some USD 10 bn of debt.',
    since: 'Signed in 2012, passed on 18 April 2014, law on 5 May. On the market the debt had been worth about USD 240 m.',
    see: ['RUS', 'Write off the debt: it can be done once, and clears the way for new credit.'],
  },
  A16: {
    says: 'The billion still owed is to go into a railway through North Korea to the South, which is at an early stage.',
    since: 'Three pilot loads of coal went through Rajin in 2014 and 2015. Seoul ended them in 2016.',
    see: ['KOR', 'The railway has three keys. Turn yours, and see whose is missing.'],
  },
  A17: {
    says: 'With rails and a pipe across the North, Russia could supply the South with energy.',
    since: 'Talked up again in 2018, never built.',
    see: ['KOR', 'Open "The Far East developed" of Russia: it counts the railway and warmth with Seoul.'],
  },
  A18: {
    says: 'On the day the General Assembly condemned the annexation, Russia and North Korea signed a trade pact.',
    since: 'A day apart, by the records. The vote was 100 to 11, North Korea with Russia, China abstaining.',
    see: ['PRK', 'Votes are signals: see what standing by Moscow brings you there, and costs elsewhere.'],
  },
  A19: {
    says: 'The thaw dates from the summer of 2013 and quickened as Moscow fell out with the West.',
    since: 'Not smoothly: in December 2013 Moscow put new sanctions on Pyongyang into its own law.',
    see: ['RUS', 'Open the tie with North Korea in Why: it opens above rest, and fades unless it is fed.'],
  },
  A20: {
    says: 'A low-level guest in July 2013; then the head of state at Sochi; in March a Russian minister in Pyongyang.',
    since: 'Visits are a ladder that all can read: envoy, minister, deputy leader, summit.',
    see: ['RUS', 'Send a minister before you offer a summit: each rung counts only above the last.'],
  },
  A21: {
    says: "The deputy prime minister's visit in April was the culmination of a renaissance.",
    since: 'It levelled off from 2015 to 2021; the true height came in June 2024.',
    see: ['RUS', 'The same visit a second time brings less: open what is reckoned for fatigue.'],
  },
  A22: {
    says: 'Whether Ukraine changes Russian policy on bombs and missiles is open.',
    since: 'Moscow hedged until about 2021, then spoiled. Which government it has is drawn when a game begins.',
    see: ['USA', 'Open the government of Russia in Nations: you know the chances, never the draw.'],
  },
  A23: {
    says: 'Sanctions on both draw Russia and North Korea together, and China with them.',
    since: 'Weak in 2014, strong from 2022; Beijing abstained rather than join.',
    see: ['USA', 'Harden sanctions on Russia and follow the affinity of Moscow and Pyongyang over four turns.'],
  },
  A24: {
    says: 'Since 2003 talks among the six were a main means of pressing North Korea and of keeping the five together.',
    since: 'Six rounds to 2008, one joint statement, a plant disabled in part.',
    see: ['CHN', 'Call the six to talks. While they last, everybody knows more of the others, and the five draw closer.'],
  },
  A25: {
    says: 'For pressing Pyongyang, nothing better than these talks has been found.',
    since: 'Moscow called them the most effective mechanism as late as 2023. No round has met since December 2008.',
    see: ['RUS', 'Read "Status, a seat at the table" before and after a round.'],
  },
  A26: {
    says: "They were hampered by Pyongyang's will not to yield and by the five's lack of one voice.",
    since: 'They stalled in December 2008 over samples; Japan had sent none of its fuel.',
    see: ['KOR', 'On the Table tab see how far apart the five stand, before anybody meets.'],
  },
  A27: {
    says: 'Pyongyang means to keep its bomb, and a quarrel of Moscow and Washington may weaken any further talks.',
    since: 'No round since. Three more tests, six in all, and some fifty warheads by 2024.',
    see: ['USA', 'Open "Unity of the five": the rift with Russia is one of its terms.'],
  },
  A28: {
    says: "Pyongyang acts on its leaders' own view of the world and will not disarm before the rest of it does.",
    since: 'Only freezes, caps and a partial disabling were ever reached.',
    see: ['PRK', 'At a table, draft a text that takes down the programme and one that freezes it: see what each costs you.'],
  },
  A29: {
    says: 'The thaw with Moscow muddies the water; North Korea will not disarm anyway.',
    since: 'What it means by a launch or a halt is still read in opposite ways.',
    see: ['JPN', 'After a launch look at the range of your estimates of Pyongyang.'],
  },
  A30: {
    says: 'Better ties with Russia may help North Korea to come back to the talks.',
    since: 'Russia helped in 2007, over a bank, and in 2011. In 2014 North Korea did not return.',
    see: ['RUS', 'Urge a return, then see the odds that Pyongyang comes when Beijing calls.'],
  },
  A31: {
    says: 'Pyongyang will use Russia to better its position against Washington, Tokyo, and Beijing too.',
    since: 'Each approach made the others adjust: a bargain with Tokyo that week, a high Chinese guest in 2015.',
    see: ['PRK', 'At a table, what you ask for moves with how well you do without a bargain.'],
  },
  A32: {
    says: 'Russia gives North Korea fire engines.',
    since: 'A small gift is a cheap signal, and is read as one.',
    see: ['RUS', 'Send a goodwill gift and compare it with a promise of a hundred million.'],
  },
};
