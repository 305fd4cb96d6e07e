import { createElement } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { nameAsChosen, named } from '../../src/page/naming.ts';
import { set } from '../../src/page/settings.ts';
import { PAGE } from '../../src/words/page.ts';
import { GAMES_PAGE } from '../../src/words/page-games.ts';

nameAsChosen();
afterEach(() => set('nations', 'short'));

test('what is read or read aloud speaks of nations as chosen, but for quotations and what is no text', () => {
  set('nations', 'official');
  const { props } = createElement(
    'p',
    { title: 'Ties of China', id: 'China' },
    'China',
    ' and ',
    createElement('b', null, 'North Korea tests'),
  );
  const [first, , last] = props.children as [string, string, { props: { children: string } }];
  expect([props.title, props.id, first, last.props.children]).toEqual(['Ties of the PRC', 'China', 'PRC', 'The DPRK tests']);
  expect(createElement('td', { translate: false }, 'a source on North Korea').props.children).toBe('a source on North Korea');
  expect(createElement('optgroup', { label: 'Debt, trade and rail with Russia' }).props.label).toBe(
    'Debt, trade and rail with the Russian Federation',
  );
  set('nations', 'short');
  expect(createElement('p', null, 'China').props.children).toBe('China');
});

test('what readers wrote themselves stays as they wrote it', () => {
  set('nations', 'official');
  for (const told of [
    PAGE.paper.seed('Russia 7'),
    PAGE.debrief.kicker('First game', 'Japan', 'China'),
    GAMES_PAGE.named('North Korea', 'turn 2'),
  ])
    expect(createElement('p', null, told).props.children).toBe(told);
});

test('what the map and the table show is the same object until other names are chosen, and then another with those', () => {
  const shown = { ties: [{ label: 'Aid from China', weight: 0.5 }], selected: null };
  expect(named(shown)).toBe(shown);
  set('nations', 'official');
  expect(named(shown)).toEqual({ ties: [{ label: 'Aid from the PRC', weight: 0.5 }], selected: null });
});
