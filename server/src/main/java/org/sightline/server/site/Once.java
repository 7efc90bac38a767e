package org.sightline.server.site;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Reads a thing once for a request, however many lines of its page say it. For words of pages
 * alone: what is changed, or decides who may do what, is read where it is kept. Outside of a
 * request nothing is remembered.
 */
@Component
public class Once {
  private static final String REMEMBERED = Once.class.getName();

  /**
   * What was read before under this key, or what is read now.
   *
   * @param reader who asks; keys of different readers never meet
   * @param key what is asked for
   */
  public <T> T read(Class<?> reader, Object key, Supplier<T> reading) {
    RequestAttributes request = RequestContextHolder.getRequestAttributes();
    if (request == null) {
      return reading.get();
    }
    Map<Key, Object> remembered = remembered(request);
    Key full = new Key(reader, key);
    @SuppressWarnings("unchecked")
    T before = (T) remembered.get(full);
    if (before != null) {
      return before;
    }
    T read = reading.get();
    remembered.put(full, read);
    return read;
  }

  @SuppressWarnings("unchecked")
  private static Map<Key, Object> remembered(RequestAttributes request) {
    Object there = request.getAttribute(REMEMBERED, RequestAttributes.SCOPE_REQUEST);
    if (there != null) {
      return (Map<Key, Object>) there;
    }
    Map<Key, Object> fresh = new HashMap<>();
    request.setAttribute(REMEMBERED, fresh, RequestAttributes.SCOPE_REQUEST);
    return fresh;
  }

  private record Key(Class<?> reader, Object key) {}
}
