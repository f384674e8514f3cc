import { bodyFonts } from './open-xml';

const fontsOfRun =
  /<a:latin typeface="[^"]*"[^>]*\/><a:ea typeface="[^"]*"[^>]*\/><a:cs typeface="[^"]*"[^>]*\/>/g;

/** A tail that leaves the bubble a fifth of an inch out at its upper corner, whatever its width and height. */
function bubbleTail(xml: string): string {
  return xml.replace(
    /name="bubble-(left|right)"([\s\S]*?)<a:ext cx="(\d+)" cy="(\d+)"\/>([\s\S]*?)<a:prstGeom prst="wedgeRoundRectCallout"><a:avLst><\/a:avLst>/g,
    (_, side: string, before: string, cx: string, cy: string, after: string) => {
      const across = Math.round(50_000 + (182_880 / Number(cx)) * 100_000);
      const down = Math.round((320_000 / Number(cy) - 0.5) * 100_000);
      const guides = [side === 'left' ? -across : across, down, 16_667].map(
        (value, at) => `<a:gd name="adj${at + 1}" fmla="val ${value}"/>`,
      );
      return (
        `name="对话框"${before}<a:ext cx="${cx}" cy="${cy}"/>${after}` +
        `<a:prstGeom prst="wedgeRoundRectCallout"><a:avLst>${guides.join('')}</a:avLst>`
      );
    },
  );
}

/** What stands in a placeholder has place, look and colour from its layout: then a change of the master changes every slide. */
function inherit(xml: string): string {
  return xml.replace(/<p:sp>[\s\S]*?<\/p:sp>/g, (shape) =>
    /<p:ph\b/.test(shape)
      ? shape
          .replace(/<p:spPr>[\s\S]*?<\/p:spPr>/, '<p:spPr/>')
          .replace(/<a:bodyPr[\s\S]*?<\/a:bodyPr>/, '<a:bodyPr/>')
      : shape,
  );
}

/** Ids that are each there once, in order; what the library counts can meet twice. */
export function numberShapes(xml: string): string {
  let next = 1;
  return xml.replace(/(<p:cNvPr id=")\d+"/g, (_, head: string) => `${head}${next++}"`);
}

/** What the library leaves wrong or half done in a slide or a layout. */
function mend(xml: string): string {
  return (
    bubbleTail(xml)
      .replace(fontsOfRun, bodyFonts)
      .replace(/ altLang="[^"]*"/g, '')
      .replace(/lang="en-US"/g, 'lang="zh-CN"')
      .replace(/<a:ln><\/a:ln>/g, '')
      // It repeats the properties of a paragraph before each of its runs.
      .replace(/<\/a:r><a:pPr\b[^>]*>[\s\S]*?<\/a:pPr>/g, '</a:r>')
      .replace(/<p:ph\b[^>]*>/g, (place) =>
        place.includes('type="title"')
          ? '<p:ph type="title"/>'
          : `<p:ph type="body" sz="quarter" ${/idx="\d+"/.exec(place)?.[0] ?? ''}/>`,
      )
  );
}

/** A slide as it is written: its own foot, the look of its layout. */
export function finishSlide(xml: string, foot: string): string {
  return numberShapes(inherit(mend(xml)).replace('</p:spTree>', () => `${foot}</p:spTree>`));
}

/** A layout as it is written. */
export function finishLayout(xml: string, foot: string): string {
  return numberShapes(
    mend(xml)
      .replace('</p:spTree>', () => `${foot}</p:spTree>`)
      .replace(/(<p:bgPr><a:solidFill>[\s\S]*?<\/a:solidFill>)<\/p:bgPr>/, '$1<a:effectLst/></p:bgPr>')
      .replace('preserve="1"', 'preserve="1" userDrawn="1"')
      .trim(),
  );
}
