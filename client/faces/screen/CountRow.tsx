import './CountRow.css';
import { WritersRow } from '../../wall/WritersRow.tsx';
import { Emphasis } from './Emphasis.tsx';

/**
 * How far the room is, never who: a card per person present and the count in words. `writing` are at it right now; they may be
 * among the `done`, since only counts are known.
 */
export function CountRow(props: { present: number; done: number; writing?: number; sentence: string }) {
  const { present, sentence } = props;
  if (present === 0) return null;
  const writing = Math.min(props.writing ?? 0, present);
  const solid = Math.max(0, Math.min(props.done, present) - writing);
  const crowd = present > 30 ? 'huge' : present > 16 ? 'big' : undefined;
  return (
    <div className="count-row" data-crowd={crowd}>
      <WritersRow
        written={solid}
        writing={writing}
        blank={present - solid - writing}
        label={sentence.replaceAll('*', '')}
      />
      <p className="count-row__words">
        <Emphasis>{sentence}</Emphasis>
      </p>
    </div>
  );
}
