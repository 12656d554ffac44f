import type { Takeaway } from '#shared/model/topic.ts';
import { useSay } from '../../i18n/language.tsx';
import { useView } from '../../store/BoardContext.tsx';
import type { TakeawayActs } from './useTakeawayActs.ts';
import type { YieldList } from './useYieldRows.ts';
import { YieldLine } from './YieldLine.tsx';
import type { YieldRow } from './yieldRows.ts';

/** One takeaway. States: rest, editing, pending (waits on this device), removed while somebody types (its place stays). */
export function TakeawayRow({
  row: { item, state },
  list: { typing, begin, stop },
  acts,
}: {
  row: YieldRow<Takeaway>;
  list: YieldList<Takeaway>;
  acts: TakeawayActs | null;
}) {
  const say = useSay();
  const { id, topic, text } = item;
  const pending = useView(({ unsaved }) => unsaved.has(id));
  const editing = acts !== null && typing?.item?.id === id;
  const gone = state === 'gone';
  return (
    <li className="yield" data-bullet data-pending={pending || undefined} data-left={(gone && !editing) || undefined}>
      <YieldLine
        text={text}
        limit="takeaway"
        editing={editing}
        hint={gone ? say('takeaways.gone') : undefined}
        words={{
          label: say('takeaways.one'),
          edit: say('takeaways.edit', { text }),
          remove: say('takeaways.remove'),
        }}
        acts={
          acts && {
            onEdit: () => begin(item),
            onKeep: (words, base) => {
              stop(item);
              if (gone) acts.add(topic, words);
              else acts.edit(id, words, base);
            },
            onCancel: () => stop(item),
            onRemove: () => {
              stop(item);
              if (!gone) acts.remove(id);
            },
          }
        }
      />
    </li>
  );
}
