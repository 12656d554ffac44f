import '../../parts/Choice.css';
import type { Action } from '#shared/model/topic.ts';
import { useSay } from '../../i18n/language.tsx';
import { useView } from '../../store/BoardContext.tsx';
import type { ActionActs } from './useActionActs.ts';
import { useWhoAndWhen } from './useWhoAndWhen.ts';
import type { YieldList } from './useYieldRows.ts';
import { WhoEditor } from './WhoEditor.tsx';
import { YieldLine } from './YieldLine.tsx';
import type { YieldRow } from './yieldRows.ts';

/**
 * One action with its tick box, below it who does it and by when. States: rest, done, editing (words, or who and when),
 * pending (waits on this device), removed while somebody types (its place stays).
 */
export function ActionRow({
  row: { item, state },
  list: { typing, begin, stop },
  acts,
}: {
  row: YieldRow<Action>;
  list: YieldList<Action>;
  acts: ActionActs | null;
}) {
  const say = useSay();
  const { id, topic, text, who, by, done } = item;
  const pending = useView(({ unsaved }) => unsaved.has(id));
  const whoAndWhen = useWhoAndWhen()(item);
  const editing = acts !== null && typing?.item?.id === id ? typing.what : null;
  const gone = state === 'gone';
  return (
    <li
      className="yield"
      data-done={done || undefined}
      data-pending={pending || undefined}
      data-left={(gone && !editing) || undefined}
    >
      <label className="yield__tick">
        <span className="visually-hidden">{say('actions.done', { text })}</span>
        <input
          type="checkbox"
          className="check"
          checked={done}
          disabled={!acts || gone}
          onChange={(event) => acts?.tick(id, event.target.checked)}
        />
      </label>
      <div className="yield__what">
        <YieldLine
          text={text}
          limit="action"
          editing={editing === 'text'}
          hint={gone ? say('actions.gone') : undefined}
          words={{ label: say('actions.one'), edit: say('actions.edit', { text }), remove: say('actions.remove') }}
          acts={
            acts && {
              onEdit: () => begin(item),
              onKeep: (words, base) => {
                stop(item);
                if (gone) acts.add(topic, words, { who, by });
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
        {acts && editing === 'who' ? (
          <WhoEditor
            assigned={item}
            onCancel={() => stop(item)}
            onKeep={(assigned) => {
              stop(item);
              if (gone) acts.add(topic, text, assigned);
              else acts.assign(id, assigned);
            }}
          />
        ) : acts ? (
          <button
            type="button"
            className="yield__who"
            data-open={whoAndWhen === '' || undefined}
            aria-label={say('actions.assignOf', { text, who: whoAndWhen || say('actions.assign') })}
            onClick={() => begin(item, 'who')}
          >
            <span dir="auto">{whoAndWhen || say('actions.assign')}</span>
          </button>
        ) : (
          whoAndWhen !== '' && (
            <p className="yield__who" dir="auto">
              {whoAndWhen}
            </p>
          )
        )}
      </div>
    </li>
  );
}
