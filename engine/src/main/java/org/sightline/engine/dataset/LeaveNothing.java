package org.sightline.engine.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** Folders that must not outlive the process, however it ends (short of being killed). */
final class LeaveNothing {

  private static final Object LOCK = new Object();
  private static final Set<Path> FOLDERS = new HashSet<>();
  private static final Set<Thread> AT_WORK = new HashSet<>();
  private static final long PATIENCE_NANOS = 3_000_000_000L;

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(LeaveNothing::clear, "leave-nothing-behind"));
  }

  private LeaveNothing() {}

  static void behind(Path folder) {
    synchronized (LOCK) {
      FOLDERS.add(folder);
    }
  }

  static void forget(Path folder) {
    synchronized (LOCK) {
      FOLDERS.remove(folder);
    }
  }

  /** Names the current thread as one to be stopped before folders are deleted. */
  static void atWork() {
    synchronized (LOCK) {
      AT_WORK.add(Thread.currentThread());
    }
  }

  static void done() {
    synchronized (LOCK) {
      AT_WORK.remove(Thread.currentThread());
      LOCK.notifyAll();
    }
  }

  private static void clear() {
    Set<Path> left;
    synchronized (LOCK) {
      AT_WORK.forEach(Thread::interrupt);
      waitForWork();
      left = Set.copyOf(FOLDERS);
    }
    left.forEach(LeaveNothing::deleteUntilGone);
  }

  /** Work that cannot be interrupted may still write while we delete: look twice, try again. */
  private static void deleteUntilGone(Path folder) {
    long until = System.nanoTime() + PATIENCE_NANOS;
    int absent = 0;
    try {
      while (absent < 3 && System.nanoTime() < until) {
        try {
          FolderTree.delete(folder);
        } catch (IOException e) {
          absent = 0; // something was written meanwhile
        }
        absent = Files.exists(folder) ? 0 : absent + 1;
        Thread.sleep(100);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void waitForWork() {
    long until = System.nanoTime() + PATIENCE_NANOS;
    try {
      while (!AT_WORK.isEmpty() && System.nanoTime() < until) {
        LOCK.wait(100);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
