export const packYamlSchema = () => ({});
