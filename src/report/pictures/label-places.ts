interface Place {
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly isWanted: boolean;
}

interface Frame {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const LETTER = 7;
const TALL = 12;
const AWAY = 10;

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** First, last and extreme points come before others. */
function byWeight(places: readonly Place[]): readonly number[] {
  const ys = places.map(({ y }) => y);
  const extremes = [0, places.length - 1, ys.indexOf(Math.min(...ys)), ys.indexOf(Math.max(...ys))];
  return [...new Set([...extremes, ...places.flatMap(({ isWanted }, at) => (isWanted ? [at] : []))])];
}

/**
 * Where the labels of points stand: above or else below, over no other label and no other point, inside the frame. A label
 * without a place is left out; the table holds its value.
 */
export function labelPlaces(
  places: readonly Place[],
  frame: Frame,
): readonly { readonly x: number; readonly y: number; readonly label: string }[] {
  const points = places.map(({ x, y }): Box => ({ left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 }));
  const taken: Box[] = [];
  return byWeight(places).flatMap((at) => {
    const place = places[at];
    if (!place) return [];
    const half = (place.label.length * LETTER) / 2;
    const x = Math.min(frame.right - half, Math.max(frame.left + half + 2, place.x));
    const baselines = [place.y - AWAY, place.y + AWAY + TALL - 2];
    const baseline = baselines.find((y) => {
      const box = { left: x - half, right: x + half, top: y - TALL + 2, bottom: y + 2 };
      const isFree = ![...taken, ...points.filter((_, other) => other !== at)].some((other) => overlap(box, other));
      return isFree && box.top >= frame.top - 4 && box.bottom <= frame.bottom + 2;
    });
    if (baseline === undefined) return [];
    taken.push({ left: x - half, right: x + half, top: baseline - TALL + 2, bottom: baseline + 2 });
    return [{ x, y: baseline, label: place.label }];
  });
}
