package org.sightline.server.accounts.mail;

import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.sightline.server.accounts.Mail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Letters by SMTP, one after another, so that nobody waits for a slow mail server. */
@Component
final class SmtpMail implements Mail, DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(SmtpMail.class);
  private static final String TIMEOUT_MILLIS = "10000";

  private final @Nullable JavaMailSenderImpl sender;
  private final String from;
  private final ExecutorService postman =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "mail");
            thread.setDaemon(true);
            return thread;
          });

  SmtpMail(MailSettings settings) {
    this.from = settings.from();
    this.sender = settings.host() == null ? null : sender(settings);
  }

  @Override
  public boolean available() {
    return sender != null;
  }

  @Override
  public void send(String to, String subject, String text) {
    JavaMailSenderImpl by = sender;
    if (by == null) {
      throw new IllegalStateException(
          "no letter can be sent. Maybe set sightline.mail.host in server.properties.");
    }
    SimpleMailMessage letter = new SimpleMailMessage();
    letter.setFrom(from);
    letter.setTo(to);
    letter.setSubject(subject);
    letter.setText(text);
    postman.execute(
        () -> {
          try {
            by.send(letter);
          } catch (MailException unsent) {
            LOG.error("a letter was not sent: {}", unsent.getClass().getSimpleName());
          }
        });
  }

  @Override
  public void destroy() {
    postman.shutdown();
  }

  private static JavaMailSenderImpl sender(MailSettings settings) {
    JavaMailSenderImpl sender = new JavaMailSenderImpl();
    sender.setHost(settings.host());
    sender.setPort(settings.port());
    sender.setDefaultEncoding("UTF-8");
    Properties properties = sender.getJavaMailProperties();
    properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
    properties.setProperty("mail.smtp.timeout", TIMEOUT_MILLIS);
    properties.setProperty("mail.smtp.writetimeout", TIMEOUT_MILLIS);
    properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(settings.startTls()));
    properties.setProperty("mail.smtp.starttls.required", Boolean.toString(settings.startTls()));
    if (settings.user() != null) {
      sender.setUsername(settings.user());
      sender.setPassword(settings.password());
      properties.setProperty("mail.smtp.auth", "true");
    }
    return sender;
  }
}
