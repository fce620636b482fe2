/*
 * Read by office-ui-fabric-react when it loads. Shipped as it is, so it is ES5.
 * Fonts: none are fetched. Styles: rules go into our own style sheet through CSSOM, because a strict
 * content security policy forbids the <style> elements that Fabric would add.
 */
(function () {
  'use strict';
  var NO_STYLE_ELEMENT = 0;
  var count = 0;

  /** The pane's own sheet; the bundle runs after it has loaded. */
  function paneSheet() {
    for (var index = 0; index < window.document.styleSheets.length; index += 1) {
      var href = window.document.styleSheets[index].href;
      if (href && /taskpane\.css(\?|$)/.test(href)) return window.document.styleSheets[index];
    }
    return null;
  }

  window.FabricConfig = {
    fontBaseUrl: '',
    mergeStyles: {
      injectionMode: NO_STYLE_ELEMENT,
      onInsertRule: function (rule) {
        var sheet = paneSheet();
        if (!sheet) return;
        try {
          // before our own rules, in Fabric's order: where both say something, ours count
          sheet.insertRule(rule, count);
          count += 1;
        } catch (error) {
          // rules for other browsers (-moz-, -ms-) are refused, as they are with <style> elements
          window.FabricConfig.lastRefusal = error;
        }
      },
    },
  };
})();
