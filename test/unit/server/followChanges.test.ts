import type { TextDocument } from 'vscode-languageserver-textdocument';
import { expect, it } from 'vitest';
import { applyEdits, type TextEdit } from '../../../src/core/model/edit';
import type { Decisions } from '../../../src/server/decisions';
import { followChanges } from '../../../src/server/followChanges';

const text = '新建学校12所。\n改造老旧小区18个。\n';
const range = (line: number, start: number, end: number) => ({
  start: { line, character: start },
  end: { line, character: end },
});

/** What the decisions about a document are told of its changes. */
function told(changes: Parameters<typeof TextDocument.update>[1], isKnown = true) {
  const followed: TextEdit[] = [];
  const decisions = {
    knows: () => isKnown,
    follow: (_uri: string, edits: readonly TextEdit[]) => followed.push(...edits),
  } as unknown as Decisions;
  const following = followChanges(decisions);
  const document = following.update(following.create('file:///a.txt', 'policy-report', 1, text), changes, 2);
  return { document, followed };
}

it.each([
  [
    'one after the other',
    [
      { range: range(0, 0, 2), text: '改扩建' },
      { range: range(0, 5, 7), text: '15' },
    ],
  ],
  ['of the whole text', [{ text: '改造老旧小区20个。\n' }]],
  ['of the whole text and then in it', [{ text: '甲乙' }, { range: range(0, 1, 2), text: '丙' }]],
])('changes %s are told as they follow each other', (_name, changes) => {
  const { document, followed } = told(changes);
  expect(followed.reduce((before, edit) => applyEdits(before, [edit]), text)).toBe(document.getText());
  expect(document.version).toBe(2);
});

it('changes of a text nobody decided about are told to nobody', () => {
  const { document, followed } = told([{ text: '甲' }], false);
  expect([document.getText(), followed]).toEqual(['甲', []]);
});
