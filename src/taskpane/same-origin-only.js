/*
 * For web views that know no content security policy (IE 11 of Excel 2016 and 2019). office.js would load a telemetry page
 * and send to collectors of Microsoft; nothing may leave the server that the pane comes from. Runs before office.js, shipped
 * as it is, so it is ES5. Elements get no foreign address, requests to one are refused with an exception, as IE itself does
 * across zones.
 */
(function () {
  'use strict';
  var DEFAULT_PORTS = { 'http:': '80', 'https:': '443' };

  /** Scheme, host and port in one writing; `null` for what asks no server (data:, blob:, about:). */
  function originOf(place) {
    if (!/^(https?|wss?|ftp):$/.test(place.protocol)) return null;
    var port = place.port || DEFAULT_PORTS[place.protocol] || '';
    return [place.protocol, place.hostname.toLowerCase(), port].join('/');
  }

  function isForeign(address) {
    var link = window.document.createElement('a');
    link.href = String(address);
    // IE 11 gives a relative address its host only when it is read back
    link.href = String(link.href);
    var origin = originOf(link);
    return origin !== null && origin !== originOf(window.location);
  }

  /** The address as a property and as an attribute. */
  function guardElement(constructor) {
    if (!constructor) return;
    var prototype = constructor.prototype;
    var source = Object.getOwnPropertyDescriptor(prototype, 'src');
    if (source && source.set) {
      Object.defineProperty(prototype, 'src', {
        configurable: true,
        enumerable: source.enumerable,
        get: source.get,
        set: function (address) {
          if (!isForeign(address)) source.set.call(this, address);
        },
      });
    }
    prototype.setAttribute = function (name, value) {
      if (String(name).toLowerCase() === 'src' && isForeign(value)) return;
      window.Element.prototype.setAttribute.call(this, name, value);
    };
  }

  guardElement(window.HTMLScriptElement);
  guardElement(window.HTMLIFrameElement);
  guardElement(window.HTMLImageElement);

  var requests = window.XMLHttpRequest.prototype;
  var open = requests.open;
  requests.open = function (method, address) {
    if (isForeign(address)) throw new Error('Requests to other servers are refused: ' + address);
    return open.apply(this, arguments);
  };

  var beacon = window.navigator.sendBeacon;
  if (beacon) {
    window.navigator.sendBeacon = function (address, data) {
      return !isForeign(address) && beacon.call(window.navigator, address, data);
    };
  }
})();
