package org.sightline.server;

import java.net.URI;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/** A server that answers. */
public final class Running implements AutoCloseable {
  private final ConfigurableApplicationContext context;
  private final URI address;
  private final @Nullable URI firstLink;
  private final CountDownLatch closed = new CountDownLatch(1);

  Running(ConfigurableApplicationContext context, URI address, @Nullable URI firstLink) {
    this.context = context;
    this.address = address;
    this.firstLink = firstLink;
    ApplicationListener<ContextClosedEvent> whenClosed = event -> closed.countDown();
    context.addApplicationListener(whenClosed);
  }

  /** Where people reach it. */
  public URI address() {
    return address;
  }

  /** The link to open first: set-up while there is no owner, or the demo's; secret. */
  public Optional<URI> firstLink() {
    return Optional.ofNullable(firstLink);
  }

  /** The beans, for tests that look inside. */
  ConfigurableApplicationContext context() {
    return context;
  }

  /** Waits until somebody stops the server. */
  public void await() throws InterruptedException {
    closed.await();
  }

  /** Stops the server after the requests under way. */
  @Override
  public void close() {
    context.close();
  }
}
