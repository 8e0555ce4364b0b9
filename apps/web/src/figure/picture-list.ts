/** Which pictures there are, as `exercise/form-phase`. The build puts in what lies in `public/pictures`. */

export const pictureNames: readonly string[] = []
