import './Icon.css';
import type { ReactElement } from 'react';

export interface IconProps {
  /** Edge length: px, or any CSS length. Default 20. */
  readonly size?: number | string;
  /** Line width on the 24 grid. Default 1.9. */
  readonly stroke?: number;
  readonly className?: string;
}
export type Icon = (props: IconProps) => ReactElement;

/**
 * One icon from one path on a 24 grid, drawn in the colour of the text. Icons are always decoration: the control they sit in
 * carries the name. `mirror`: points along the line of text, so right-to-left turns it round.
 */
/* @__NO_SIDE_EFFECTS__ */
function icon(path: string, mirror = false): Icon {
  return ({ size = 20, stroke = 1.9, className }) => (
    <svg
      className={[mirror ? 'icon icon--mirror' : 'icon', className].filter(Boolean).join(' ')}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={stroke}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={path} />
    </svg>
  );
}

export const ArrowRightIcon = icon('M4.5 12h15M13 5.5l6.5 6.5-6.5 6.5', true);
export const ArrowLeftIcon = icon('M19.5 12h-15M11 5.5L4.5 12l6.5 6.5', true);
export const ArrowUpIcon = icon('M12 19.5v-15M5.5 11L12 4.5l6.5 6.5');
export const ArrowDownIcon = icon('M12 4.5v15M5.5 13l6.5 6.5 6.5-6.5');
export const ChevronDownIcon = icon('M6 9.5l6 6 6-6');
export const ChevronUpIcon = icon('M6 14.5l6-6 6 6');
export const ChevronRightIcon = icon('M9.5 6l6 6-6 6', true);
export const ChevronLeftIcon = icon('M14.5 6l-6 6 6 6', true);
export const CheckIcon = icon('M5 12.8l4.6 4.6L19.2 7');
export const CloseIcon = icon('M6 6l12 12M18 6L6 18');
export const PlusIcon = icon('M12 5v14M5 12h14');
export const MinusIcon = icon('M5 12h14');
export const MoreIcon = icon(
  'M5 11.1a.9.9 0 1 0 0 1.8.9.9 0 0 0 0-1.8zM12 11.1a.9.9 0 1 0 0 1.8.9.9 0 0 0 0-1.8zM19 11.1a.9.9 0 1 0 0 1.8.9.9 0 0 0 0-1.8z',
);
export const CopyIcon = icon(
  'M10.5 8.5h8a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-8a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2zM5.5 15.5a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2h8a2 2 0 0 1 2 2',
);
export const LinkIcon = icon(
  'M10 13.6a4.6 4.6 0 0 0 6.8.4l2.9-2.9a4.6 4.6 0 0 0-6.5-6.5l-1.6 1.6M14 10.4a4.6 4.6 0 0 0-6.8-.4l-2.9 2.9a4.6 4.6 0 0 0 6.5 6.5l1.6-1.6',
);
export const ScreenIcon = icon(
  'M3 4.5h18M4.5 4.5v10a1.5 1.5 0 0 0 1.5 1.5h12a1.5 1.5 0 0 0 1.5-1.5v-10M8 20.5l4-4.5 4 4.5',
);
export const PauseIcon = icon('M6 5.2h3.6v13.6H6zM14.4 5.2H18v13.6h-3.6z');
export const PlayIcon = icon('M7 5.3v13.4a.6.6 0 0 0 .9.5l11-6.7a.6.6 0 0 0 0-1L7.9 4.8a.6.6 0 0 0-.9.5z');
export const EyeIcon = icon(
  'M2.5 12C4.6 8 8 6 12 6s7.4 2 9.5 6c-2.1 4-5.5 6-9.5 6s-7.4-2-9.5-6zM12 9.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6z',
);
export const EyeOffIcon = icon(
  'M9.6 6.3c.8-.2 1.6-.3 2.4-.3 4 0 7.4 2 9.5 6a13 13 0 0 1-2 2.8M6.3 7.6A12 12 0 0 0 2.5 12c2.1 4 5.5 6 9.5 6 1.6 0 3-.3 4.4-.9M9.9 10.2a2.8 2.8 0 0 0 3.9 3.9M3.5 3.5l17 17',
);
export const LockIcon = icon(
  'M6.5 11h11a2 2 0 0 1 2 2v5.5a2 2 0 0 1-2 2h-11a2 2 0 0 1-2-2V13a2 2 0 0 1 2-2zM8 11V7.5a4 4 0 0 1 8 0V11',
);
export const UnlockIcon = icon(
  'M6.5 11h11a2 2 0 0 1 2 2v5.5a2 2 0 0 1-2 2h-11a2 2 0 0 1-2-2V13a2 2 0 0 1 2-2zM8 11V7.5a4 4 0 0 1 7.8-1.3',
);
export const CloudOffIcon = icon(
  'M9.3 6.2A6 6 0 0 1 17.3 10h.7a4 4 0 0 1 2.8 6.9M17 18.5H7.5a5 5 0 0 1-1.3-9.8M3.5 3.5l17 17',
);
export const PencilIcon = icon(
  'M4 20l1-4.6L16.3 4.1a2.1 2.1 0 0 1 3 0l.6.6a2.1 2.1 0 0 1 0 3L8.6 19 4 20zM14 6.5l3.5 3.5',
);
export const PageIcon = icon(
  'M13.5 3H7a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2V8.5L13.5 3zM13.5 3v5.5H19M8.7 13h6.6M8.7 16.7h6.6M8.7 9.3h1.6',
);
export const PageDownIcon = icon(
  'M13.5 3H7a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2V8.5L13.5 3zM13.5 3v5.5H19M12 11.5V17M9.3 14.5L12 17.2l2.7-2.7',
);
export const DownloadIcon = icon('M12 3.5v11.5M7.2 10.5l4.8 4.8 4.8-4.8M4 16.5v2a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2v-2');
export const UploadIcon = icon('M12 15.5V4M7.2 8.5L12 3.7l4.8 4.8M4 16.5v2a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2v-2');
export const PictureIcon = icon(
  'M6 4h12a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2zM9 7.7a1.4 1.4 0 1 0 0 2.8 1.4 1.4 0 0 0 0-2.8zM20 15l-4.2-4.2L6.6 20',
);
export const HashIcon = icon('M9.5 4l-2 16M16.5 4l-2 16M4.5 9h15.5M4 15h15.5');
export const BracesIcon = icon(
  'M8.5 4H8a2.5 2.5 0 0 0-2.5 2.5v3A2.5 2.5 0 0 1 3.5 12a2.5 2.5 0 0 1 2 2.5v3A2.5 2.5 0 0 0 8 20h.5M15.5 4h.5a2.5 2.5 0 0 1 2.5 2.5v3a2.5 2.5 0 0 0 2 2.5 2.5 2.5 0 0 0-2 2.5v3A2.5 2.5 0 0 1 16 20h-.5',
);
export const ThumbUpIcon = icon(
  'M7.5 10.5v10M5 10.5h2.5L11.6 2.7c.2-.4.6-.5 1-.3 1.5.7 2.2 2 1.9 3.6L13.7 10h5.1a2 2 0 0 1 1.9 2.6l-2 6.5a2 2 0 0 1-1.9 1.4H5a2 2 0 0 1-2-2v-6a2 2 0 0 1 2-2z',
);
export const ThumbSideIcon = icon(
  'M10.5 16.5h10M10.5 19v-2.5L2.7 12.4c-.4-.2-.5-.6-.3-1 .7-1.5 2-2.2 3.6-1.9l4 .8V5.2a2 2 0 0 1 2.6-1.9l6.5 2a2 2 0 0 1 1.4 1.9V19a2 2 0 0 1-2 2h-6a2 2 0 0 1-2-2z',
);
export const ThumbDownIcon = icon(
  'M16.5 13.5v-10M19 13.5h-2.5l-4.1 7.8c-.2.4-.6.5-1 .3-1.5-.7-2.2-2-1.9-3.6l.8-4H5.2a2 2 0 0 1-1.9-2.6l2-6.5a2 2 0 0 1 1.9-1.4H19a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2z',
);
export const ScalesIcon = icon(
  'M12 3.5v17M7.5 20.5h9M4.5 6.5c3 .5 5.5-.2 7.5-1.5 2 1.3 4.5 2 7.5 1.5M5.5 6.8L2.8 13.5c1.6 1.5 3.8 1.5 5.4 0L5.5 6.8zM18.5 6.8l-2.7 6.7c1.6 1.5 3.8 1.5 5.4 0l-2.7-6.7z',
);
export const PersonIcon = icon('M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM5 20.5a7 7 0 0 1 14 0');
export const PersonPlusIcon = icon('M9.5 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM2.5 20.5a7 7 0 0 1 14 0M19 8.5v6M16 11.5h6');
export const PeopleIcon = icon(
  'M9 5a3.8 3.8 0 1 0 0 7.6A3.8 3.8 0 0 0 9 5zM2.5 20a6.5 6.5 0 0 1 13 0M16 5.3a3.8 3.8 0 0 1 0 7M18 14.5a6.5 6.5 0 0 1 3.5 5.5',
);
export const ClockIcon = icon('M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 7.5V12l3 2');
export const BellIcon = icon('M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 1.5h-15L6 16.5zM10 20.7a2.2 2.2 0 0 0 4 0');
export const BellOffIcon = icon(
  'M8 6.6A6 6 0 0 1 18 11v4M16.5 18h-12L6 16.5V11c0-.6.1-1.2.3-1.8M10 20.7a2.2 2.2 0 0 0 4 0M3.5 3.5l17 17',
);
export const TrashIcon = icon(
  'M4.5 7h15M9.5 7V5a1.5 1.5 0 0 1 1.5-1.5h2A1.5 1.5 0 0 1 14.5 5v2M6.5 7l.8 11.6a2 2 0 0 0 2 1.9h5.4a2 2 0 0 0 2-1.9L17.5 7M10.5 11v5.5M13.5 11v5.5',
);
export const UndoIcon = icon('M8.5 5L4 9.5 8.5 14M4 9.5h10a5.5 5.5 0 0 1 0 11h-3', true);
export const RedoIcon = icon('M15.5 5L20 9.5 15.5 14M20 9.5H10a5.5 5.5 0 0 0 0 11h3', true);
export const SettingsIcon = icon(
  'M4 7h9M19 7h1M4 17h1M11 17h9M16 4.7a2.3 2.3 0 1 0 0 4.6 2.3 2.3 0 0 0 0-4.6zM8 14.7a2.3 2.3 0 1 0 0 4.6 2.3 2.3 0 0 0 0-4.6z',
);
export const SortIcon = icon('M6.5 4.5v15M3 16l3.5 3.5L10 16M12.5 5.5H21M12.5 10.5h6M12.5 15.5h3.5');
export const AlertIcon = icon('M12 4.2L2.9 19.5a.7.7 0 0 0 .6 1h17a.7.7 0 0 0 .6-1L12 4.2zM12 10v4.5M12 17.3v.1');
export const InfoIcon = icon('M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 11.5v4.7M12 8v.1');
export const SunIcon = icon(
  'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2.5V4M12 20v1.5M2.5 12H4M20 12h1.5M5.3 5.3l1.1 1.1M17.6 17.6l1.1 1.1M5.3 18.7l1.1-1.1M17.6 6.4l1.1-1.1',
);
export const MoonIcon = icon('M20 14.3A8.5 8.5 0 0 1 9.7 4 8.5 8.5 0 1 0 20 14.3z');
export const GlobeIcon = icon(
  'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM3.5 12h17M12 3.5c2.4 2.4 3.5 5.2 3.5 8.5s-1.1 6.1-3.5 8.5c-2.4-2.4-3.5-5.2-3.5-8.5S9.6 5.9 12 3.5z',
);
export const KeyboardIcon = icon(
  'M4.5 6h15a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-15a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2zM6.5 10v.1M10.2 10v.1M13.8 10v.1M17.5 10v.1M8 14h8',
);
export const FitIcon = icon(
  'M4 9V6a2 2 0 0 1 2-2h3M15 4h3a2 2 0 0 1 2 2v3M20 15v3a2 2 0 0 1-2 2h-3M9 20H6a2 2 0 0 1-2-2v-3',
);
export const SearchIcon = icon('M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.3 15.3L20 20');
export const ShareIcon = icon(
  'M12 15V3.5M8 7.5l4-4 4 4M8 11H6.5a2 2 0 0 0-2 2v5.5a2 2 0 0 0 2 2h11a2 2 0 0 0 2-2V13a2 2 0 0 0-2-2H16',
);
export const GroupIcon = icon(
  'M17 5.3C9.5 3.7 3.5 5.5 3.5 12s4.5 7.5 9 7.5 8-2.5 8-7.5-3-7-8-6.8M8.5 10.5h3.5v3.5H8.5zM14 10.5h2.5v3.5H14z',
);
export const DrawLotsIcon = icon(
  'M6 4h12a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2zM8.5 8.5v.1M15.5 15.5v.1M15.5 8.5v.1M8.5 15.5v.1M12 12v.1',
);
export const FlagIcon = icon('M5.5 21V4M5.5 4.5c4-2 7 2 13 0v9c-6 2-9-2-13 0');
export const LeaveIcon = icon('M14 4H7a2 2 0 0 0-2 2v12a2 2 0 0 0 2 2h7M10.5 12H21M17 8l4 4-4 4', true);
export const OpenIcon = icon(
  'M13.5 4.5h6v6M19.5 4.5L11 13M18 14v3.5a2 2 0 0 1-2 2H6.5a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2H10',
  true,
);
export const QrIcon = icon('M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2.5M20 14v2.5M14 20v-2.5M17.5 17.5V20H20');
export const NoteIcon = icon('M4.5 5h15v9.5L14.5 19h-10zM14.5 19v-4.5h5');
export const GripIcon = icon(
  'M9 5.1a.9.9 0 1 0 0 1.8.9.9 0 0 0 0-1.8zM9 11.1a.9.9 0 1 0 0 1.8.9.9 0 0 0 0-1.8zM9 17.1a.9.9 0 1 0 0 1.8.9.9 0 0 0 0-1.8zM15 5.1a.9.9 0 1 0 0 1.8.9.9 0 0 0 0-1.8zM15 11.1a.9.9 0 1 0 0 1.8.9.9 0 0 0 0-1.8zM15 17.1a.9.9 0 1 0 0 1.8.9.9 0 0 0 0-1.8z',
);
export const CupIcon = icon(
  'M4.5 8.5h11.5v6a5 5 0 0 1-5 5H9.5a5 5 0 0 1-5-5zM16 10h2a2.5 2.5 0 0 1 0 5h-2.1M8 3v2.5M12.5 3v2.5',
);
export const WifiOffIcon = icon(
  'M3 9a13 13 0 0 1 4-2.6M11 5.5A13 13 0 0 1 21 9M6 12.6a8.5 8.5 0 0 1 4-2.1M14.5 10.8a8.5 8.5 0 0 1 3.5 1.8M9.2 16a4.3 4.3 0 0 1 5.6 0M12 19.2v.1M3.5 3.5l17 17',
);
