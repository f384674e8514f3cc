import '@testing-library/jest-dom';

/** Layout does not exist in jsdom: these stand-ins answer as a wide, light, motionless screen would. */
class ResizeObserverStub implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

const matchMedia = (query: string): MediaQueryList =>
  ({
    matches: false,
    media: query,
    onchange: null,
    addEventListener: () => {},
    removeEventListener: () => {},
    dispatchEvent: () => false,
  }) as unknown as MediaQueryList;

Object.assign(window, { ResizeObserver: ResizeObserverStub, matchMedia, scrollTo: () => {} });
Element.prototype.scrollIntoView = () => {};

// A second argument (pseudo element) only makes jsdom print "not implemented".
const computedStyle = window.getComputedStyle.bind(window);
window.getComputedStyle = (element) => computedStyle(element);

// jsdom has the dialog element without its methods.
HTMLDialogElement.prototype.show = function show(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement, value?: string) {
  if (!this.open) return;
  this.open = false;
  if (value !== undefined) this.returnValue = value;
  this.dispatchEvent(new Event('close'));
};
