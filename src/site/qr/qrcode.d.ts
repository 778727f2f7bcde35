/** The part of qrcode that is used: only its core, which draws nothing and touches no file. */
declare module 'qrcode/lib/core/qrcode.js' {
  interface QRCode {
    readonly modules: { readonly size: number; readonly data: Uint8Array };
  }
  const core: {
    create(text: string, options?: { readonly errorCorrectionLevel?: 'L' | 'M' | 'Q' | 'H' }): QRCode;
  };
  export default core;
}
