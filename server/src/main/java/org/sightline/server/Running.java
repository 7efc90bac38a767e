package org.sightline.server;

import java.net.URI;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.sightline.engine.example.ExampleProgress;
import org.sightline.engine.example.ExampleWriteException;
import org.sightline.server.accounts.DemoLead;
import org.sightline.server.demo.ExampleData;
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

  /**
   * Brings the example district into the workspace of a demo, as far as it is not there yet.
   *
   * @throws ExampleWriteException when the workspace cannot be written
   * @throws InterruptedException when the calling thread is interrupted
   */
  public void bringExample(ExampleProgress progress)
      throws ExampleWriteException, InterruptedException {
    context.getBean(ExampleData.class).bring(context.getBean(DemoLead.class).viewer(), progress);
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
