package org.sightline.engine.example;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Fills blocks on many threads and hands them over in order on the calling thread. No more blocks
 * exist than threads and a few, however many students there are: memory does not grow with them.
 */
final class Assembly {
  private static final int ROWS_IN_BLOCK = 4096;
  private static final int WAITING = 2;

  private final Recipe recipe;
  private final List<Block> blocks = new ArrayList<>();
  private final long places;
  private long next;
  private long handedOver;

  Assembly(Recipe recipe) {
    this.recipe = recipe;
    places = Math.max(1, ROWS_IN_BLOCK / recipe.settings().years());
    for (int i = 0; i < recipe.settings().threads() + WAITING; i++) {
      blocks.add(new Block(recipe.settings().tables()));
    }
  }

  /** Takes a block; what it holds is overwritten once this returns. */
  interface Taker {
    void take(Block block) throws ExampleWriteException;
  }

  void run(Taker taker, ExampleProgress progress)
      throws ExampleWriteException, InterruptedException {
    ExecutorService workers =
        Executors.newFixedThreadPool(
            recipe.settings().threads(),
            work -> {
              Thread thread = new Thread(work, "example-district");
              thread.setDaemon(true);
              return thread;
            });
    try {
      Deque<Future<Block>> flying = new ArrayDeque<>();
      for (Block block : blocks) {
        submit(block, workers, flying);
      }
      while (!flying.isEmpty()) {
        if (Thread.interrupted()) {
          throw new InterruptedException("the writing was interrupted");
        }
        Block block = finished(flying.remove());
        taker.take(block);
        handedOver = Math.min(recipe.settings().students(), handedOver + places);
        progress.written(handedOver * recipe.settings().years(), recipe.settings().studentRows());
        submit(block, workers, flying);
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private void submit(Block block, ExecutorService workers, Deque<Future<Block>> flying) {
    long first = next;
    if (first < recipe.settings().students()) {
      next = Math.min(recipe.settings().students(), first + places);
      long end = next;
      flying.add(workers.submit(() -> block.fill(recipe, first, end)));
    }
  }

  private static Block finished(Future<Block> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("A block of the example could not be made.", e.getCause());
    }
  }
}
