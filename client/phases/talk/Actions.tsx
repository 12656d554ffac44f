import './yields.css';
import { useId } from 'react';
import type { ActionId, TargetId } from '#shared/model/ids.ts';
import { get } from '#shared/model/records.ts';
import { actionsOf } from '#shared/rules/yields.ts';
import { useSay } from '../../i18n/language.tsx';
import { ActionRow } from './ActionRow.tsx';
import { AddAction } from './AddAction.tsx';
import { useActionActs } from './useActionActs.ts';
import { useMayYield } from './useMayYield.ts';
import { useYieldRows } from './useYieldRows.ts';

/**
 * What somebody will do about a topic, or (null) after the whole meeting: a list that everybody writes and ticks. Give it
 * the topic that is talked about, without a key: who is writing when the talk goes on is then left in peace.
 * `own`: one of several on a page.
 */
export function Actions({ topic, own = false }: { topic: TargetId | null; own?: boolean }) {
  const say = useSay();
  const title = useId();
  const Heading = own ? 'h3' : 'h2';
  const may = useMayYield();
  const list = useYieldRows(topic, actionsOf, ({ actions }, id) => get(actions, id as ActionId));
  const acts = useActionActs();
  const rows = (shown: typeof list.above) =>
    shown.length > 0 && (
      <ul className="yields__list">
        {shown.map((row) => (
          <ActionRow key={row.item.id} row={row} list={list} acts={may ? acts : null} />
        ))}
      </ul>
    );
  return (
    <section className="yields" aria-labelledby={title}>
      <Heading id={title} className="voice-room">
        {say('actions.title')}
      </Heading>
      {rows(list.above)}
      {may && (
        <AddAction
          topic={topic}
          own={own}
          onTyping={(typing) => (typing ? list.begin(null) : list.stop(null))}
          onAdd={(to, text, assigned) => {
            if (!acts.add(to, text, assigned)) return false;
            list.begin(null);
            return true;
          }}
        />
      )}
      {rows(list.below)}
      {!may && list.above.length === 0 && <p className="meta">{say('yields.none')}</p>}
    </section>
  );
}
