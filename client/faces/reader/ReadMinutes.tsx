import type { ReportLine, ReportSection, Report as Told } from '#shared/exports/reportShape.ts';
import { useSay } from '../../i18n/language.tsx';

/** The minutes as one sheet: titles and lines as every export tells them. */
export function ReadMinutes({ minutes }: { minutes: Told }) {
  const say = useSay();
  const { notice, facts, sections } = minutes;
  return (
    <article className="read-minutes" aria-label={say('minutes.of', { title: minutes.title })}>
      <h2 className="voice-room">{say('minutes.title')}</h2>
      {notice && <p className="meta">{notice}</p>}
      <Lines lines={facts} />
      {sections.map((section, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sections have no ids, and come whole each time
        <Part key={at} section={section} level={3} />
      ))}
    </article>
  );
}

function Part({ section, level }: { section: ReportSection; level: 3 | 4 | 5 | 6 }) {
  const Heading = `h${level}` as const;
  const deeper = level < 6 ? ((level + 1) as 4 | 5 | 6) : 6;
  return (
    <section>
      <Heading className={level === 3 ? 'voice-room' : undefined} dir="auto">
        {section.title}
      </Heading>
      <Lines lines={section.lines} />
      {section.sections?.map((under, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        <Part key={at} section={under} level={deeper} />
      ))}
    </section>
  );
}

function Lines({ lines }: { lines: readonly ReportLine[] }) {
  const say = useSay();
  if (lines.length === 0) return null;
  return (
    <ul>
      {lines.map(({ text, done, lines: under = [] }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        <li key={at} data-done={done}>
          {done !== undefined && (
            <i role="img" aria-label={say(done ? 'minutes.done' : 'minutes.toDo')}>
              {done ? '☑' : '☐'}
            </i>
          )}
          <span dir="auto">{text}</span>
          <Lines lines={under} />
        </li>
      ))}
    </ul>
  );
}
