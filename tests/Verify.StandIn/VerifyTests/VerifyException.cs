namespace VerifyTests;

// Internal as in Verify: a test that named it would not compile against the package.
internal sealed class VerifyException(string message) : Exception(message);
