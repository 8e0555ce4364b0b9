/**
 * Which thumbnails there are, as `exercise/thumbnail` or `exercise/form-thumbnail`: kept apart, because lists of
 * exercises need no other pictures. The build puts in what lies in `public/pictures`.
 */

export const thumbnailNames: readonly string[] = []
