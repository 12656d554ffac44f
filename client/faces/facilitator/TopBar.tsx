import './TopBar.css';
import { lazy, Suspense, useCallback, useState } from 'react';
import type { PublicPart } from '#shared/board/publicPart.ts';
import type { MemberId } from '#shared/model/ids.ts';
import type { Member } from '#shared/model/member.ts';
import { all } from '#shared/model/records.ts';
import { plan, template } from '#shared/rules/phases.ts';
import { useLanguage, useSay } from '../../i18n/language.tsx';
import { LANGUAGES, type Language } from '../../i18n/languages.ts';
import { AvatarRow } from '../../parts/Avatar.tsx';
import { Button } from '../../parts/Button.tsx';
import {
  ClockIcon,
  CupIcon,
  GlobeIcon,
  KeyboardIcon,
  MoonIcon,
  PageDownIcon,
  PageIcon,
  PeopleIcon,
  PersonIcon,
  QrIcon,
  ScreenIcon,
  SettingsIcon,
  UndoIcon,
} from '../../parts/Icon.tsx';
import { Menu } from '../../parts/Menu.tsx';
import type { MenuItem } from '../../parts/MenuPanel.tsx';
import { Wordmark } from '../../parts/Wordmark.tsx';
import { useBoard, useView } from '../../store/BoardContext.tsx';
import { useStep } from '../../store/useStep.ts';
import { useTheme } from '../../theme/theme.ts';
import { useKeysKey } from '../board/useKeysKey.ts';
import { useLinkNews } from '../board/useLinkNews.ts';
import { openScreen } from './openScreen.ts';
import type { Looking } from './Rail.tsx';
import { useNarrow } from './useNarrow.ts';

const AgendaSheet = lazy(() => import('./AgendaSheet.tsx').then((sheet) => ({ default: sheet.AgendaSheet })));
const ShareSheet = lazy(() => import('./ShareSheet.tsx').then((sheet) => ({ default: sheet.ShareSheet })));
const PeopleSheet = lazy(() => import('./PeopleSheet.tsx').then((sheet) => ({ default: sheet.PeopleSheet })));
const SettingsSheet = lazy(() => import('./SettingsSheet.tsx').then((sheet) => ({ default: sheet.SettingsSheet })));
const TakePartSheet = lazy(() => import('./TakePartSheet.tsx').then((sheet) => ({ default: sheet.TakePartSheet })));
const KeysDialog = lazy(() => import('../board/KeysDialog.tsx').then((dialog) => ({ default: dialog.KeysDialog })));

type Opened = 'agenda' | 'share' | 'people' | 'settings' | 'part' | 'keys' | null;

/** What board it is, who is here, how to get in, the screen, and everything that is seldom needed. */
export function TopBar({ looking, look }: { looking: Looking; look: (at: Looking) => void }) {
  const say = useSay();
  const [opened, open] = useState<Opened>(null);
  const board = useBoard((part) => part.board);
  const title = useBoard((part) => template(part).title);
  const minutes = useBoard(hasMinutes);
  const close = () => open(null);
  useKeysKey(useCallback(() => open('keys'), []));
  return (
    <header className="lead-top">
      <a className="lead-top__mark" href="/">
        <Wordmark />
      </a>
      <p className="lead-top__title">
        <strong>{board.name || board.title}</strong>
        <span>{say(title)}</span>
      </p>
      <div className="lead-top__end">
        <button
          type="button"
          className="lead-top__people"
          onClick={() => open('people')}
          aria-label={say('lead.people')}
        >
          <WhoIsHere />
        </button>
        <button type="button" className="lead-top__join" onClick={() => open('share')}>
          <span>{say('lead.join')}</span>
          <strong>{board.code}</strong>
          <QrIcon size={18} />
        </button>
        <Button
          look="quiet"
          className="lead-top__screen"
          icon={ScreenIcon}
          title={say('lead.openScreen')}
          onClick={() => openScreen(board.code, () => open('share'))}
        >
          {say('lead.screen')}
        </Button>
        {minutes && (
          <Button
            look="quiet"
            className="lead-top__minutes"
            icon={PageDownIcon}
            aria-pressed={looking.at === 'minutes'}
            onClick={() => look({ at: looking.at === 'minutes' ? 'phase' : 'minutes' })}
          >
            {say('rail.minutesPage')}
          </Button>
        )}
        <MoreMenu
          open={open}
          onScreen={() => openScreen(board.code, () => open('share'))}
          onMinutes={minutes ? () => look({ at: 'minutes' }) : null}
        />
      </div>
      <Suspense fallback={null}>
        {opened === 'agenda' && <AgendaSheet looking={looking} look={look} onClose={close} />}
        {opened === 'share' && <ShareSheet onClose={close} />}
        {opened === 'people' && <PeopleSheet onClose={close} />}
        {opened === 'settings' && <SettingsSheet onClose={close} />}
        {opened === 'part' && <TakePartSheet onClose={close} />}
        {opened === 'keys' && <KeysDialog leads onClose={close} />}
      </Suspense>
    </header>
  );
}

/** Whether topics are talked about here: then there are minutes to look at. */
const hasMinutes = (part: PublicPart): boolean =>
  part.walk.status !== 'lobby' && plan(part).some(({ phase }) => phase.kind === 'discuss');

/** While the line is gone nobody can be said to be here: they are as they were last seen. */
function WhoIsHere() {
  const say = useSay();
  const { formatTime } = useLanguage();
  const lost = useView(({ link }) => (link.status === 'offline' ? link.since : null));
  const isOffline = useLinkNews().is === 'offline' && lost !== null;
  const members = useBoard((part) => part.members);
  const here = useBoard((part) => part.here);
  const people = all<MemberId, Member>(members)
    .filter(({ id, removed, role }) => !removed && role === 'participant' && here[id] !== undefined)
    .sort((a, b) => a.seat - b.seat)
    .map(({ id, name }) => ({
      id,
      name,
      state: isOffline || here[id] === 'away' ? ('away' as const) : ('here' as const),
    }));
  const words = isOffline
    ? say('lead.lastSeen', { time: formatTime(lost) })
    : people.length === 0
      ? say('lead.justYou')
      : undefined;
  return <AvatarRow people={people} count={people.length} words={words} />;
}

function MoreMenu({
  open,
  onScreen,
  onMinutes,
}: {
  open: (opened: Opened) => void;
  onScreen: () => void;
  onMinutes: (() => void) | null;
}) {
  const say = useSay();
  const narrow = useNarrow();
  const { language, setLanguage } = useLanguage();
  const theme = useTheme();
  const { press } = useStep();
  const undo = useView((view) => view.undo);
  const running = useBoard((part) => part.walk.status === 'running');
  const clockOff = useBoard((part) => part.clock.status === 'off');
  const other: Language = language === 'en' ? 'fr' : 'en';
  const rest = [5, 10, 15].map(
    (minutes): MenuItem => ({
      id: `break${minutes}`,
      label: say('lead.breakMinutes', { n: minutes }),
      icon: CupIcon,
      disabled: !running,
      divided: minutes === 5,
      onSelect: () => void press((step) => step('break.start', { minutes })),
    }),
  );
  const items: MenuItem[] = [
    {
      id: 'undo',
      label: say('lead.undo'),
      icon: UndoIcon,
      detail: 'Ctrl Z',
      disabled: undo === null,
      onSelect: () => void press((step) => step('undo', {})),
    },
    // Where the page is too narrow for the rail and the button.
    ...(narrow
      ? [
          { id: 'agenda', label: say('rail.agenda'), icon: PageIcon, onSelect: () => open('agenda') },
          { id: 'screen', label: say('lead.screen'), icon: ScreenIcon, onSelect: onScreen },
        ]
      : []),
    { id: 'part', label: say('tray.takePart'), icon: PersonIcon, onSelect: () => open('part') },
    ...(onMinutes ? [{ id: 'minutes', label: say('rail.minutesPage'), icon: PageDownIcon, onSelect: onMinutes }] : []),
    { id: 'people', label: say('lead.people'), icon: PeopleIcon, onSelect: () => open('people') },
    { id: 'settings', label: say('lead.settings'), icon: SettingsIcon, onSelect: () => open('settings') },
    {
      id: 'stop',
      label: say('tray.stopClock'),
      icon: ClockIcon,
      disabled: !running || clockOff,
      onSelect: () => void press((step) => step('clock.stop', {})),
    },
    ...rest,
    {
      id: 'keys',
      label: say('keys.title'),
      icon: KeyboardIcon,
      detail: '?',
      divided: true,
      onSelect: () => open('keys'),
    },
    { id: 'language', label: LANGUAGES[other], icon: GlobeIcon, onSelect: () => setLanguage(other) },
    {
      id: 'theme',
      label: say('lead.theme'),
      icon: MoonIcon,
      checked: theme.shown === 'dark',
      onSelect: () => theme.choose(theme.shown === 'dark' ? 'light' : 'dark'),
    },
  ];
  return <Menu label={say('lead.more')} items={items} />;
}
