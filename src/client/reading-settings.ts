// The panel of reading settings. (Written in a later step.)

export {};
