package org.sightline.server.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

class OnceTest {
  private final Once once = new Once();
  private final AtomicInteger readings = new AtomicInteger();

  @AfterEach
  void endRequest() {
    RequestContextHolder.resetRequestAttributes();
  }

  private static void request() {
    RequestContextHolder.setRequestAttributes(new ARequest());
  }

  private int ask(Class<?> reader, String key) {
    return once.read(reader, key, readings::incrementAndGet);
  }

  @Test
  void aRequestReadsAThingOnce() {
    request();
    assertEquals(1, ask(Page.class, "a"));
    assertEquals(1, ask(Page.class, "a"));
    assertEquals(2, ask(Page.class, "b"));
  }

  @Test
  void twoReadersNeverMeet() {
    request();
    assertEquals(1, ask(Page.class, "a"));
    assertEquals(2, ask(Form.class, "a"));
  }

  @Test
  void theNextRequestReadsAnew() {
    request();
    assertEquals(1, ask(Page.class, "a"));
    request();
    assertEquals(2, ask(Page.class, "a"));
  }

  @Test
  void outsideOfARequestNothingIsRemembered() {
    assertEquals(1, ask(Page.class, "a"));
    assertEquals(2, ask(Page.class, "a"));
  }

  /** A request that keeps what is put into it. */
  private static final class ARequest implements RequestAttributes {
    private final Map<String, Object> kept = new HashMap<>();

    @Override
    public @Nullable Object getAttribute(String name, int scope) {
      return kept.get(name);
    }

    @Override
    public void setAttribute(String name, Object value, int scope) {
      kept.put(name, value);
    }

    @Override
    public void removeAttribute(String name, int scope) {
      kept.remove(name);
    }

    @Override
    public String[] getAttributeNames(int scope) {
      return kept.keySet().toArray(String[]::new);
    }

    @Override
    public void registerDestructionCallback(String name, Runnable callback, int scope) {}

    @Override
    public @Nullable Object resolveReference(String key) {
      return null;
    }

    @Override
    public String getSessionId() {
      return "none";
    }

    @Override
    public Object getSessionMutex() {
      return this;
    }
  }
}
