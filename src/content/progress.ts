// How work that takes long tells how far it is.

/** Told, now and then, how much of a long piece of work is done. */
export type OnProgress = (done: number, total: number) => void;
