package io.pgops.openpgp;

import io.pgops.crypto.Encryption;
import io.pgops.error.EncryptionException;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.bouncycastle.openpgp.api.OpenPGPCertificate;
import org.bouncycastle.openpgp.api.OpenPGPCertificate.OpenPGPComponentKey;
import org.bouncycastle.openpgp.api.OpenPGPKeyReader;
import org.bouncycastle.openpgp.api.bc.BcOpenPGPImplementation;
import org.bouncycastle.openpgp.operator.bc.BcPublicKeyKeyEncryptionMethodGenerator;
import org.jspecify.annotations.Nullable;

/** Encrypts for the owners of public keys. */
record PublicKeys(List<OpenPGPCertificate> certificates) implements Encryption {
  static PublicKeys of(String where, byte[] keys) {
    List<OpenPGPCertificate> certificates;
    try {
      certificates =
          new OpenPGPKeyReader(new BcOpenPGPImplementation()).parseKeysOrCertificates(keys);
    } catch (IOException | RuntimeException e) {
      throw unreadable(where, e);
    }
    if (certificates.isEmpty()) {
      throw unreadable(where, null);
    }
    return new PublicKeys(List.copyOf(certificates));
  }

  static PublicKeys all(List<PublicKeys> keys) {
    return new PublicKeys(keys.stream().flatMap(key -> key.certificates().stream()).toList());
  }

  private static EncryptionException unreadable(String where, @Nullable Exception cause) {
    return new EncryptionException(
        "There is no OpenPGP key in " + where, "Export it with gpg --armor --export.", cause);
  }

  @Override
  public String form() {
    return keys().stream()
        .map(key -> KeyIds.text(key.getKeyID()))
        .collect(Collectors.joining(",", "openpgp:", ""));
  }

  @Override
  public String suffix() {
    return Message.SUFFIX;
  }

  @Override
  public void check() {
    keys();
  }

  @Override
  public OutputStream encrypt(OutputStream to) throws IOException {
    List<PGPPublicKey> keys = keys();
    return Message.write(
        to,
        generator ->
            keys.forEach(
                key -> generator.addMethod(new BcPublicKeyKeyEncryptionMethodGenerator(key))));
  }

  /** The newest key of each that encrypts. */
  private List<PGPPublicKey> keys() {
    Date now = Date.from(Instant.now());
    List<PGPPublicKey> keys = new ArrayList<>();
    for (OpenPGPCertificate certificate : certificates) {
      keys.add(
          certificate.getEncryptionKeys(now).stream()
              .max(Comparator.comparing(OpenPGPComponentKey::getCreationTime))
              .orElseThrow(() -> refused(certificate, now))
              .getPGPPublicKey());
    }
    return keys;
  }

  private static EncryptionException refused(OpenPGPCertificate certificate, Date now) {
    List<String> reasons = new ArrayList<>();
    for (OpenPGPComponentKey key : certificate.getKeys()) {
      if (key.isPrimaryKey() || key.getPGPPublicKey().isEncryptionKey()) {
        String id = KeyIds.text(key.getKeyIdentifier().getKeyId());
        Date expiry = key.getKeyExpirationDateAt(now);
        if (key.getRevocation(now) != null) {
          reasons.add(id + " was revoked");
        } else if (expiry != null && !expiry.toInstant().isAfter(now.toInstant())) {
          reasons.add(id + " expired at " + expiry.toInstant());
        }
      }
    }
    String id = KeyIds.text(certificate.getKeyIdentifier().getKeyId());
    return new EncryptionException(
        "Key "
            + id
            + " cannot encrypt: "
            + (reasons.isEmpty()
                ? "it has no valid key for encryption"
                : String.join(", ", reasons)),
        "Export the key anew once it is valid, or take another.",
        null);
  }

  @Override
  public String toString() {
    return "OpenPGP for "
        + certificates.stream()
            .map(certificate -> KeyIds.text(certificate.getKeyIdentifier().getKeyId()))
            .collect(Collectors.joining(", "));
  }
}
