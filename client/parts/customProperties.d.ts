import 'react';

declare module 'react' {
  // Parts hand numbers to their CSS as custom properties.
  interface CSSProperties {
    [property: `--${string}`]: string | number | undefined;
  }
}
