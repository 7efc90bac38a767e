package org.sightline.server.site;

import java.io.IOException;
import java.util.Locale;
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
    if (isDiskFull(failure)) {
      return Problem.DISK_FULL;
    }
    if (failure instanceof MultipartException
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

  private static @Nullable Throwable next(Throwable cause) {
    return cause.getCause() == cause ? null : cause.getCause();
  }
}
