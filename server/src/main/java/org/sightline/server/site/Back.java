package org.sightline.server.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Addresses to come back to: always a page of this site, never another one. */
public final class Back {
  private static final int LONGEST = 2000;

  private Back() {}

  /** The address if it is one of ours, else the home page. */
  public static String safe(@Nullable String asked) {
    boolean ours =
        asked != null
            && asked.startsWith("/")
            && !asked.startsWith("//")
            && asked.length() <= LONGEST
            && asked.indexOf('\\') < 0
            && asked.chars().allMatch(letter -> letter > ' ' && letter < 127);
    return ours && asked != null ? asked : "/";
  }

  static String encoded(String address) {
    return URLEncoder.encode(address, StandardCharsets.UTF_8);
  }
}
