import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist/", "coverage/", "demo-output/"] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "no-console": "error",
      "no-restricted-syntax": ["error", "TSEnumDeclaration", "TSModuleDeclaration[kind='namespace']", "ExportDefaultDeclaration"],
      "object-shorthand": "error",
      "prefer-const": "error",
      eqeqeq: "error",
      "@typescript-eslint/consistent-type-definitions": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/prefer-readonly": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      // There are no enums here, and it mistakes computed keys for theirs.
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
      // Reads of a typed array at an index that the code has proved; a comment gives the reason where it is not plain.
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    },
  },
  {
    // Programs speak on the console; a test says there why it is skipped.
    files: ["*.config.{js,ts}", "bench/**", "fixtures/**", "src/cli/**", "test/**"],
    rules: { "no-console": "off" },
  },
  {
    // A tool finds its configuration by the default export; a declaration states what another package exports.
    files: ["*.config.{js,ts}", "**/*.d.ts"],
    rules: { "no-restricted-syntax": "off" },
  },
  {
    // Plain JavaScript has no types to check.
    files: ["**/*.{js,mjs}"],
    ...tseslint.configs.disableTypeChecked,
  },
);
