package org.sightline.server.explorer.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sightline.server.access.Viewer;
import org.sightline.server.explorer.ExplorerState;
import org.sightline.server.explorer.Look;
import org.sightline.server.explorer.Looks;
import org.sightline.server.site.Page;
import org.sightline.server.site.Problem;
import org.sightline.server.site.Refusal;
import org.springframework.stereotype.Component;

/** Turns a request into what its address asks to see. */
@Component
class Lookout {
  private final Looks looks;

  Lookout(Looks looks) {
    this.looks = looks;
  }

  /** The look, in the reader's language; refuses a dataset that is not there. */
  Said said(String dataset, HttpServletRequest request, Viewer viewer, Page page) {
    Look look =
        looks.at(dataset, state(request), viewer).orElseThrow(() -> new Refusal(Problem.NOT_FOUND));
    return new Said(look, page.speech());
  }

  private static ExplorerState state(HttpServletRequest request) {
    return ExplorerState.read(parameters(request));
  }

  static Map<String, List<String>> parameters(HttpServletRequest request) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    request
        .getParameterMap()
        .forEach((name, values) -> parameters.put(name, Arrays.asList(values)));
    return parameters;
  }
}
