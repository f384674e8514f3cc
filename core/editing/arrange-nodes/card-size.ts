/** Size of a card on the graph, in pixels at full size. */
export const cardSize = { width: 232, height: 116 } as const;
/** Room between cards. */
export const gap = { x: 96, y: 32 } as const;
/** Above the cards of a scene, for its title, and around them. */
export const scenePadding = { top: 64, side: 32, bottom: 32 } as const;
/** Room between scenes. */
export const betweenScenes = 56;
/** From the left or upper edge of a card to that of the next. */
export const stepX = cardSize.width + gap.x;
export const stepY = cardSize.height + gap.y;
