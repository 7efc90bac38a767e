package org.sightline.server.site;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.Locale;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.sightline.server.store.LostDatabase;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.web.HttpMediaTypeException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Tells which problem a failure is. */
final class Diagnosis {
  private Diagnosis() {}

  static Problem of(Throwable failure) {
    if (failure instanceof Refusal refusal) {
      return refusal.problem();
    }
    if (failure instanceof NoResourceFoundException || failure instanceof NoHandlerFoundException) {
      return Problem.NOT_FOUND;
    }
    if (failure instanceof HttpRequestMethodNotSupportedException) {
      return Problem.WRONG_METHOD;
    }
    if (failure instanceof MaxUploadSizeExceededException) {
      return Problem.TOO_LARGE;
    }
    if (failure instanceof OptimisticLockingFailureException) {
      return Problem.OVERTAKEN;
    }
    boolean body =
        failure instanceof MultipartException || failure instanceof InvalidParameterException;
    if (isDiskFull(failure) || (body && !isReaderGone(failure) && isUnwritable(failure))) {
      return Problem.DISK_FULL;
    }
    if (failure instanceof InvalidParameterException refused
        && refused.getErrorCode() == Problem.TOO_LARGE.status()) {
      return Problem.TOO_LARGE;
    }
    if (body
        || failure instanceof ServletRequestBindingException
        || failure instanceof TypeMismatchException
        || failure instanceof HttpMediaTypeException) {
      return Problem.UNREADABLE;
    }
    return LostDatabase.isIn(failure) ? Problem.DATABASE_GONE : Problem.BROKEN;
  }

  private static boolean isDiskFull(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = next(cause)) {
      String message = cause.getMessage();
      if (cause instanceof IOException
          && message != null
          && message.toLowerCase(Locale.ROOT).contains("no space left")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a file that arrived could not be written down. */
  private static boolean isUnwritable(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = next(cause)) {
      // Tomcat says with a bare IOException that the folder for what arrives is not there; torn
      // bodies and people who went away have exceptions of their own.
      if (cause instanceof FileSystemException
          || cause instanceof FileNotFoundException
          || cause.getClass() == IOException.class) {
        return true;
      }
    }
    return false;
  }

  /** Whether the person closed the connection, so that nobody is there to be answered. */
  static boolean isReaderGone(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = next(cause)) {
      if (cause instanceof ClientAbortException) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Throwable next(Throwable cause) {
    return cause.getCause() == cause ? null : cause.getCause();
  }
}
