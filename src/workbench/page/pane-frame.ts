/** The built, unmodified task pane in a frame, with the stand-in answering its messages. */
import type { StandInHost } from '../host/stand-in-host';
import { WebProtocol, type FocusExit, type StoredSettings } from '../host/web-protocol';

export interface PaneFrameOptions {
  readonly host: StandInHost;
  readonly documentName: string;
  readonly settings: StoredSettings;
  readonly locale: 'zh-CN' | 'en-US';
  onSettingsSaved(settings: StoredSettings): void;
  onFocusLeaves(way: FocusExit): void;
  /** Called with the pane's document, which is of the same origin. */
  onLoaded(paneDocument: Document): void;
}

/** Beside the folder that this page stands in, wherever the site was put. */
const PANE_ADDRESS = '../taskpane.html';

let conversations = 0;

export class PaneFrame {
  private readonly frame = document.createElement('iframe');
  private readonly protocol: WebProtocol;

  constructor(container: HTMLElement, options: PaneFrameOptions) {
    conversations += 1;
    this.protocol = new WebProtocol({
      host: options.host,
      // office.js keeps settings under the conversation: every load needs a new one, reloads of this page too
      conversationId: `workbench-${Date.now()}-${conversations}`,
      origin: window.location.origin,
      documentUrl: `${window.location.origin}/${encodeURIComponent(options.documentName)}`,
      locale: options.locale,
      settings: options.settings,
      onSettingsSaved: (settings) => options.onSettingsSaved(settings),
      onFocusLeaves: (way) => options.onFocusLeaves(way),
      send: (message) => this.frame.contentWindow?.postMessage(message, window.location.origin),
    });
    this.frame.title = '绩效自评助手任务窗格';
    // office.js reads the name when it loads: it must stand before the frame is inserted
    this.frame.name = this.protocol.frameName;
    this.frame.src = PANE_ADDRESS;
    this.frame.addEventListener('load', () => {
      if (this.frame.contentDocument) options.onLoaded(this.frame.contentDocument);
    });
    window.addEventListener('message', this.onMessage);
    container.replaceChildren(this.frame);
  }

  close(): void {
    window.removeEventListener('message', this.onMessage);
    this.protocol.close();
    this.frame.remove();
  }

  private readonly onMessage = (event: MessageEvent): void => {
    if (event.source === this.frame.contentWindow) this.protocol.receive(event.data);
  };
}
