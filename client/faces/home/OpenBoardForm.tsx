import { type FormEvent, useRef, useState } from 'react';
import { cleanName, type TextProblem, textProblem } from '#shared/model/text.ts';
import { templateIds, templateOf } from '#shared/templates/index.ts';
import type { Say, WordKey } from '#shared/words/say.ts';
import { useLanguage, useSay } from '../../i18n/language.tsx';
import type { Language } from '../../i18n/languages.ts';
import { api } from '../../net/api.ts';
import { Button } from '../../parts/Button.tsx';
import { Input } from '../../parts/Field.tsx';
import { ArrowRightIcon, PeopleIcon } from '../../parts/Icon.tsx';
import { RadioRows } from '../../parts/RadioRows.tsx';
import { keepLinks } from '../board/keptLinks.ts';
import { BoardLanguage } from './BoardLanguage.tsx';
import { BoardLength } from './BoardLength.tsx';
import type { OwnTemplate } from './checkTemplate.ts';
import { TemplateFromFile } from './TemplateFromFile.tsx';

const WRONG: Record<TextProblem, WordKey> = {
  empty: 'home.about.empty',
  unclean: 'refusal.unclean',
  long: 'home.about.long',
};

/** What its own template is called here, while it is chosen. */
const OWN = 'own';

/** What is it about, which workshop, in which language; then straight to the facilitator's page. */
export function OpenBoardForm() {
  const say = useSay();
  const { language } = useLanguage();
  const [title, setTitle] = useState('');
  const [template, setTemplate] = useState(templateIds[0] ?? '');
  const [length, setLength] = useState<number | null>(null);
  const [spoken, setSpoken] = useState<Language | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const [busy, setBusy] = useState<'open' | 'rehearse' | null>(null);
  const [own, setOwn] = useState<OwnTemplate | null>(null);
  const isOwn = own !== null && template === OWN;
  const ours = templateOf(template);
  const lengths = isOwn ? own.told.lengths : ours?.lengths;
  const hasLengths = lengths !== undefined && lengths.length > 0;
  const minutes = length ?? (isOwn ? own.told.length : ours?.settings?.length) ?? null;
  const field = useRef<HTMLInputElement>(null);

  const open = async (rehearsal = false) => {
    // A rehearsal needs no subject, but may have one.
    const clean = cleanName(title) || (rehearsal ? say('home.rehearse.title') : '');
    const problem = textProblem(clean, 'title');
    setFailed(null);
    setWrong(problem && say(WRONG[problem]));
    if (problem) return field.current?.focus();
    setBusy(rehearsal ? 'rehearse' : 'open');
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const opened = await api(language).openBoard({
      template: isOwn ? own.file : template,
      title: clean,
      language: spoken ?? language,
      timeZone,
      ...(hasLengths && minutes && { settings: { length: minutes } }),
      ...(rehearsal && { rehearsal }),
    });
    if (!opened.ok) {
      setBusy(null);
      return setFailed(opened.code === 'offline' ? say('home.failed.offline') : opened.say || say('home.failed'));
    }
    const { board, links } = opened.value;
    keepLinks(board.code, links);
    const { pathname, hash } = new URL(links.facilitator, location.href);
    location.assign(pathname + hash);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) void open();
  };

  return (
    <form className="home__open" onSubmit={submit} noValidate>
      <Input
        ref={field}
        label={say('home.about')}
        placeholder={say('home.about.example')}
        value={title}
        onText={setTitle}
        error={wrong}
        enterKeyHint="go"
        autoFocus
      />
      <RadioRows
        legend={say('home.which')}
        hideLegend
        layout="line"
        value={template}
        onChange={setTemplate}
        options={[
          ...templateIds.flatMap((id) => {
            const found = templateOf(id);
            return found ? [{ value: id, label: say(found.title), hint: say(`${found.title}.hint` as WordKey) }] : [];
          }),
          ...(own ? [{ value: OWN, label: own.told.title, hint: stagesOf(own, say) }] : []),
        ]}
      />
      <TemplateFromFile
        onOpened={(opened) => {
          setOwn(opened);
          setTemplate(OWN);
          setLength(null);
        }}
      />
      {hasLengths && <BoardLength lengths={lengths} value={minutes} onChange={setLength} />}
      <div className="home__go">
        <Button type="submit" look="solid" size="big" iconAfter={ArrowRightIcon} busy={busy === 'open'}>
          {say(busy === 'open' ? 'home.opening' : 'home.open')}
        </Button>
        <BoardLanguage value={spoken ?? language} onChange={setSpoken} />
      </div>
      <p className="home__rehearse">
        <Button look="quiet" icon={PeopleIcon} busy={busy === 'rehearse'} onClick={() => busy || void open(true)}>
          {say('home.rehearse')}
        </Button>
        <span>{say('home.rehearse.hint')}</span>
      </p>
      {failed && (
        <p className="home__failed" role="alert">
          {failed}
        </p>
      )}
    </form>
  );
}

const stagesOf = ({ told: { stages, minutes } }: OwnTemplate, say: Say): string =>
  say('home.template.stages', { n: stages.length, minutes, stages: stages.join(' · ') });
