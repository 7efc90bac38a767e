package org.sightline.server.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sightline.report.language.Speech;
import org.sightline.server.access.Viewer;
import org.sightline.server.access.Viewers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Makes the {@link Page} of a request. */
@Component
public final class Pages {
  private final Viewers viewers;
  private final List<NavEntry> nav;
  private final Assets assets;
  private final ObjectProvider<Meanings> meanings;

  Pages(Viewers viewers, List<NavEntry> nav, Assets assets, ObjectProvider<Meanings> meanings) {
    this.viewers = viewers;
    this.nav = nav.stream().sorted(Comparator.comparingInt(NavEntry::order)).toList();
    this.assets = assets;
    this.meanings = meanings;
  }

  /** What the frame around this request's answer needs to know. */
  public Page of(HttpServletRequest request) {
    return of(request, viewers.current());
  }

  /** The same without asking who is there, for when that cannot be known. */
  Page withoutViewer(HttpServletRequest request) {
    return of(request, Optional.empty());
  }

  private Page of(HttpServletRequest request, Optional<Viewer> viewer) {
    String path = path(request);
    String query = request.getQueryString();
    boolean readable = request.getMethod().equals("GET");
    return new Page(
        Speech.of(Preferences.language(request)),
        Preferences.theme(request),
        viewer,
        viewer
            .map(who -> nav.stream().filter(entry -> who.is(entry.least())).toList())
            .orElse(List.of()),
        path,
        readable ? Back.safe(query == null ? path : path + "?" + query) : "/",
        csrf(request),
        assets,
        new Glossary(() -> meanings.stream().flatMap(each -> each.adopted().stream()).toList()));
  }

  private static String path(HttpServletRequest request) {
    Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return failed instanceof String address ? address : request.getRequestURI();
  }

  private static Page.Csrf csrf(HttpServletRequest request) {
    return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
        ? new Page.Csrf(token.getParameterName(), token.getHeaderName(), token.getToken())
        : Page.Csrf.NONE;
  }
}
