import {
  frameInPicture,
  pictureFor,
  placeOfPicture,
  sizeOfPicture,
  stillCovers,
} from '../../../../../../renderer/screens/studio/graph/picture-frame';

const size = { width: 800, height: 600 };
const frame = { zoom: 0.5, x: 100, y: -40 };
const picture = pictureFor(frame, size, 0.25);

test('a picture holds room on each side and shows the same point of the graph at the same point of the screen', () => {
  expect(sizeOfPicture(picture)).toEqual({ width: 1200, height: 900 });
  const inside = frameInPicture(picture);
  const place = placeOfPicture(picture);
  // The origin of the graph on the picture, and from there on the screen.
  const onGraph = { x: place.x + inside.x * place.scale, y: place.y + inside.y * place.scale };
  expect(onGraph.x).toBeCloseTo(0);
  expect(onGraph.y).toBeCloseTo(0);
});

test('a picture serves while one moves within its room, and no farther', () => {
  expect(stillCovers(picture, frame, size)).toBe(true);
  expect(stillCovers(picture, { ...frame, x: frame.x + 200 }, size)).toBe(true);
  expect(stillCovers(picture, { ...frame, x: frame.x + 201 }, size)).toBe(false);
  expect(stillCovers(picture, { ...frame, y: frame.y - 151 }, size)).toBe(false);
});

test('a picture is stretched a little, and drawn anew for more', () => {
  const around = (by: number) => ({
    zoom: frame.zoom * by,
    x: 400 - (400 - frame.x) * by,
    y: 300 - (300 - frame.y) * by,
  });
  expect(stillCovers(picture, around(1.5), size)).toBe(true);
  expect(stillCovers(picture, around(1.8), size)).toBe(false);
  expect(stillCovers(picture, around(0.9), size)).toBe(true);
  expect(stillCovers(picture, around(0.5), size)).toBe(false);
});

test('a window of another size needs a picture of its own where the old one leaves an edge', () => {
  expect(stillCovers(picture, frame, { width: 1100, height: 600 })).toBe(false);
});
