package org.sightline.server.site;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Component;

/**
 * The address people reach this server at, for links in letters and on the terminal. Set by {@code
 * sightline.address}; else the one the server listens on. Never taken from a request, which could
 * lie.
 */
@Component
public final class PublicAddress implements ApplicationListener<WebServerInitializedEvent> {
  private final String configured;
  private volatile @Nullable String listening;

  PublicAddress(@Value("${sightline.address:}") String configured) {
    this.configured = configured.replaceAll("/+$", "");
  }

  @Override
  public void onApplicationEvent(WebServerInitializedEvent event) {
    listening = "http://localhost:" + event.getWebServer().getPort();
  }

  /** The full address of a path on this server. */
  public URI of(String path) {
    return URI.create((configured.isEmpty() ? String.valueOf(listening) : configured) + path);
  }
}
