/** Words of ordinary English policy prose. */
export const everydayEnglish: string = "work region right";
