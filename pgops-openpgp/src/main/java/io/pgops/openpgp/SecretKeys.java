package io.pgops.openpgp;

import io.pgops.crypto.Decryption;
import io.pgops.error.EncryptionException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bouncycastle.openpgp.PGPEncryptedData;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPKeyPair;
import org.bouncycastle.openpgp.PGPPublicKeyEncryptedData;
import org.bouncycastle.openpgp.PGPSecretKey;
import org.bouncycastle.openpgp.PGPSecretKeyRingCollection;
import org.bouncycastle.openpgp.PGPSessionKey;
import org.bouncycastle.openpgp.PGPUtil;
import org.bouncycastle.openpgp.operator.bc.BcKeyFingerprintCalculator;
import org.bouncycastle.openpgp.operator.bc.BcPublicKeyDataDecryptorFactory;
import org.bouncycastle.openpgp.operator.jcajce.JcaPGPDigestCalculatorProviderBuilder;
import org.bouncycastle.openpgp.operator.jcajce.JcePBESecretKeyDecryptorBuilder;
import org.jspecify.annotations.Nullable;

/** Decrypts by secret keys, which are kept as their file has them: locked. */
final class SecretKeys implements Decryption {
  private final List<PGPSecretKey> keys;
  private final Secret passphrase;

  private SecretKeys(List<PGPSecretKey> keys, Secret passphrase) {
    this.keys = keys;
    this.passphrase = passphrase;
  }

  static SecretKeys of(String where, byte[] file, Secret passphrase) {
    List<PGPSecretKey> keys = new ArrayList<>();
    try (InputStream in = PGPUtil.getDecoderStream(new ByteArrayInputStream(file))) {
      new PGPSecretKeyRingCollection(in, new BcKeyFingerprintCalculator())
          .getKeyRings()
          .forEachRemaining(ring -> ring.getSecretKeys().forEachRemaining(keys::add));
    } catch (PGPException | IOException | RuntimeException e) {
      throw unreadable(where, e);
    }
    keys.removeIf(PGPSecretKey::isPrivateKeyEmpty);
    if (keys.isEmpty()) {
      throw unreadable(where, null);
    }
    return new SecretKeys(List.copyOf(keys), passphrase);
  }

  private static EncryptionException unreadable(String where, @Nullable Exception cause) {
    return new EncryptionException(
        "There is no OpenPGP secret key in " + where,
        "Export it with gpg --armor --export-secret-keys.",
        cause);
  }

  @Override
  public InputStream decrypt(InputStream from) throws IOException {
    return Message.read(from, this::open);
  }

  private Message.Clear open(Message message) throws PGPException, IOException {
    PGPException wrong = null;
    for (PGPEncryptedData method : message.methods()) {
      if (method instanceof PGPPublicKeyEncryptedData encrypted) {
        for (PGPSecretKey key : keysFor(encrypted)) {
          try {
            return message.open(sessionKey(encrypted, unlocked(key)));
          } catch (PGPException e) {
            message.requireSound(e);
            if (!encrypted.getKeyIdentifier().isWildcard()) {
              wrong = e;
            }
          }
        }
      }
    }
    if (wrong != null) {
      throw wrong;
    }
    throw new EncryptionException(
        "It is encrypted for " + message.recipients() + ", and the secret keys are " + ids(),
        "Give the secret key of one of them, or the passphrase.",
        null);
  }

  /** By some keys what was encrypted for another cannot even be tried: it is too large a number. */
  private static PGPSessionKey sessionKey(PGPPublicKeyEncryptedData encrypted, PGPKeyPair key)
      throws PGPException {
    try {
      return encrypted.getSessionKey(new BcPublicKeyDataDecryptorFactory(key));
    } catch (RuntimeException e) {
      throw new PGPException("the session key is not encrypted for this key", e);
    }
  }

  /** A sender may hide for whom it is; then every key may be the one. */
  private List<PGPSecretKey> keysFor(PGPPublicKeyEncryptedData encrypted) {
    return keys.stream()
        .filter(
            key ->
                encrypted.getKeyIdentifier().isWildcard()
                    ? key.getPublicKey().getAlgorithm() == encrypted.getAlgorithm()
                    : key.getKeyID() == encrypted.getKeyIdentifier().getKeyId())
        .toList();
  }

  private PGPKeyPair unlocked(PGPSecretKey key) {
    try (Secret.Opened opened = passphrase.open()) {
      return key.extractKeyPair(
          new JcePBESecretKeyDecryptorBuilder(new JcaPGPDigestCalculatorProviderBuilder().build())
              .build(opened.chars()));
    } catch (PGPException e) {
      throw new EncryptionException(
          "The passphrase of secret key " + KeyIds.text(key.getKeyID()) + " is wrong",
          "Give the passphrase that the key was exported with.",
          e);
    }
  }

  private String ids() {
    return keys.stream().map(key -> KeyIds.text(key.getKeyID())).collect(Collectors.joining(", "));
  }

  @Override
  public String toString() {
    return "OpenPGP by secret keys " + ids();
  }
}
