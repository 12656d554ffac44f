import './yields.css';
import { useId } from 'react';
import type { TakeawayId, TargetId } from '#shared/model/ids.ts';
import { get } from '#shared/model/records.ts';
import { takeawaysOf } from '#shared/rules/yields.ts';
import { useSay } from '../../i18n/language.tsx';
import { AddYield } from './AddYield.tsx';
import { TakeawayRow } from './TakeawayRow.tsx';
import { useMayYield } from './useMayYield.ts';
import { useTakeawayActs } from './useTakeawayActs.ts';
import { useYieldComposer } from './useYieldComposer.ts';
import { useYieldRows } from './useYieldRows.ts';

/**
 * What is taken away from a topic, or (null) from the whole meeting: a list that everybody writes. Give it the topic that
 * is talked about, without a key: who is writing when the talk goes on is then left in peace.
 * `own`: one of several on a page.
 */
export function Takeaways({ topic, own = false }: { topic: TargetId | null; own?: boolean }) {
  const say = useSay();
  const title = useId();
  const Heading = own ? 'h3' : 'h2';
  const may = useMayYield();
  const list = useYieldRows(topic, takeawaysOf, ({ takeaways }, id) => get(takeaways, id as TakeawayId));
  const acts = useTakeawayActs();
  const composer = useYieldComposer('takeaway', topic, own);
  const rows = (shown: typeof list.above) =>
    shown.length > 0 && (
      <ul className="yields__list">
        {shown.map((row) => (
          <TakeawayRow key={row.item.id} row={row} list={list} acts={may ? acts : null} />
        ))}
      </ul>
    );
  return (
    <section className="yields" aria-labelledby={title}>
      <Heading id={title} className="voice-room">
        {say('takeaways.title')}
      </Heading>
      {rows(list.above)}
      {may && (
        <AddYield
          composer={composer}
          limit="takeaway"
          label={say('takeaways.add')}
          onTyping={(typing) => (typing ? list.begin(null) : list.stop(null))}
          onAdd={() => {
            if (!acts.add(composer.topic, composer.text)) return false;
            composer.setText('');
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
