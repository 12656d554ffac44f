/**
 * In the page, before React: counts the components that React calls, by the hook its developer tools use, in the very build
 * that is shipped. Walks only what changed, but takes time: never while time is measured.
 */
export function countFibers(): void {
  interface Fiber {
    readonly tag: number;
    readonly flags: number;
    readonly type: unknown;
    readonly child: Fiber | null;
    readonly sibling: Fiber | null;
    readonly alternate: Fiber | null;
  }
  const PERFORMED = 1;
  /** Functions, classes, forwarded and memoised functions. */
  const CALLED = new Set([0, 1, 11, 14, 15]);
  const counted = { commits: 0, components: 0 };
  const walk = (fiber: Fiber) => {
    const before = fiber.alternate;
    if (CALLED.has(fiber.tag) && (before === null || (fiber.flags & PERFORMED) !== 0)) counted.components++;
    if (before && before.child === fiber.child) return;
    for (let child = fiber.child; child; child = child.sibling) walk(child);
  };
  Object.assign(globalThis, {
    counted,
    __REACT_DEVTOOLS_GLOBAL_HOOK__: {
      supportsFiber: true,
      inject: () => 1,
      onCommitFiberRoot: (_: unknown, root: { readonly current: Fiber }) => {
        counted.commits++;
        walk(root.current);
      },
      onCommitFiberUnmount: () => {},
      onPostCommitFiberRoot: () => {},
    },
  });
}
