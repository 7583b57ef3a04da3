/** Stands for a parent (`channel`, `content`) that is there but holds no fields. */
export const BAD_PARENT: unique symbol = Symbol("bad parent");
