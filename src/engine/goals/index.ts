import { abductees } from './abductees.ts';
import { allies } from './allies.ts';
import { ally } from './ally.ts';
import { answered } from './answered.ts';
import { autonomy } from './autonomy.ts';
import { balance } from './balance.ts';
import { bargain } from './bargain.ts';
import { border } from './border.ts';
import { buffer } from './buffer.ts';
import { calm } from './calm.ts';
import { credibility } from './credibility.ts';
import { defiance } from './defiance.ts';
import { deterrent } from './deterrent.ts';
import { east } from './east.ts';
import { economy } from './economy.ts';
import { firm } from './firm.ts';
import { guarantee } from './guarantee.ts';
import { host } from './host.ts';
import { hostility } from './hostility.ts';
import { inflowGoal } from './inflow.ts';
import { korea } from './korea.ts';
import { kurils } from './kurils.ts';
import { norm } from './norm.ts';
import { order } from './order.ts';
import { programme } from './programme.ts';
import { rank } from './rank.ts';
import { safety } from './safety.ts';
import { say } from './say.ts';
import { status } from './status.ts';
import { support } from './support.ts';
import { survive } from './survive.ts';
import { commerce } from './trade.ts';
import { unityOfFive } from './unity.ts';

/** The list of goals. A scenario weighs them by these names. To add one: write its file, add it here. */
export const GOALS = {
  abductees,
  allies,
  ally,
  answered,
  autonomy,
  balance,
  bargain,
  border,
  buffer,
  calm,
  credibility,
  defiance,
  deterrent,
  east,
  economy,
  firm,
  guarantee,
  host,
  hostility,
  inflow: inflowGoal,
  korea,
  kurils,
  norm,
  order,
  programme,
  rank,
  safety,
  say,
  status,
  support,
  survive,
  trade: commerce,
  unity: unityOfFive,
};
export type GoalName = keyof typeof GOALS;
export const GOAL_NAMES = Object.keys(GOALS) as readonly GoalName[];
