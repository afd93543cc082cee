package fi.valvomo.notice.control;

import fi.valvomo.notice.entity.NoticeReporter;
import fi.valvomo.notice.entity.ReporterFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals who sent a notice (AES-256-GCM), bound to that notice: a row moved to another notice does
 * not open.
 */
@ApplicationScoped
public class ReporterSeal {

  private static final byte OPEN = 0;
  private static final byte SEALED = 1;
  private static final int IV = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject private HouseSecret secret;

  NoticeReporter seal(UUID noticeId, ReporterFacts reporter) {
    byte[] plain = packed(reporter);
    if (!secret.isLasting()) {
      return new NoticeReporter(noticeId, framed(OPEN, new byte[0], plain));
    }
    byte[] iv = new byte[IV];
    RANDOM.nextBytes(iv);
    byte[] closed = cipher(Cipher.ENCRYPT_MODE, iv, noticeId, plain);
    return new NoticeReporter(noticeId, framed(SEALED, iv, closed));
  }

  ReporterFacts open(NoticeReporter reporter) {
    ByteBuffer stored = ByteBuffer.wrap(reporter.sealed());
    if (stored.get() == OPEN) {
      return unpacked(rest(stored));
    }
    byte[] iv = new byte[IV];
    stored.get(iv);
    return unpacked(cipher(Cipher.DECRYPT_MODE, iv, reporter.noticeId(), rest(stored)));
  }

  private byte[] cipher(int mode, byte[] iv, UUID noticeId, byte[] text) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      SecretKeySpec key = new SecretKeySpec(secret.keyFor("notice-reporter"), "AES");
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, iv));
      cipher.updateAAD(noticeId.toString().getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(text);
    } catch (GeneralSecurityException otherKey) {
      throw new IllegalStateException("A reporter does not open with this secret key", otherKey);
    }
  }

  private static byte[] framed(byte how, byte[] iv, byte[] text) {
    return ByteBuffer.allocate(1 + iv.length + text.length).put(how).put(iv).put(text).array();
  }

  private static byte[] rest(ByteBuffer buffer) {
    byte[] rest = new byte[buffer.remaining()];
    buffer.get(rest);
    return rest;
  }

  private static byte[] packed(ReporterFacts reporter) {
    byte[] name = bytes(reporter.name());
    byte[] contact = bytes(reporter.contact());
    return ByteBuffer.allocate(Integer.BYTES + name.length + contact.length)
        .putInt(name.length)
        .put(name)
        .put(contact)
        .array();
  }

  private static ReporterFacts unpacked(byte[] packed) {
    ByteBuffer buffer = ByteBuffer.wrap(packed);
    byte[] name = new byte[buffer.getInt()];
    buffer.get(name);
    return new ReporterFacts(
        new String(name, StandardCharsets.UTF_8), new String(rest(buffer), StandardCharsets.UTF_8));
  }

  private static byte[] bytes(String text) {
    return text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
  }
}
