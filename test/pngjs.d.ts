declare module 'pngjs' {
  export class PNG {
    static sync: { read(buffer: Uint8Array): PNG; write(png: PNG): Buffer };
    static bitblt(
      from: PNG,
      to: PNG,
      x: number,
      y: number,
      width: number,
      height: number,
      toX: number,
      toY: number,
    ): void;
    constructor(size: { width: number; height: number; fill?: boolean });
    width: number;
    height: number;
    data: Buffer;
  }
}
