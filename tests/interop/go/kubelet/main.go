// Command kubelet asks an image credential provider for credentials as kubelet does, and reads manifests as Kubernetes does.
//
//	kubelet ask IMAGE PROVIDER [ARG...]  prints HOST USERNAME DURATION, and on a second line the password
//	kubelet secret                       the same, without a duration, for each host of a Secret in YAML or JSON on stdin
//	kubelet --version                    the version of Kubernetes' types
//
// Whatever is not exactly of their types is refused.
package main

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"runtime/debug"

	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/serializer"
	"k8s.io/apimachinery/pkg/util/validation"
	"k8s.io/kubelet/pkg/apis/credentialprovider"
	"k8s.io/kubelet/pkg/apis/credentialprovider/install"
	v1 "k8s.io/kubelet/pkg/apis/credentialprovider/v1"
)

func main() {
	switch {
	case len(os.Args) > 3 && os.Args[1] == "ask":
		fail(ask(os.Args[2], os.Args[3], os.Args[4:]))
	case len(os.Args) == 2 && os.Args[1] == "secret":
		fail(readSecret(os.Stdin))
	case len(os.Args) == 2 && os.Args[1] == "--version":
		fmt.Println(version())
	default:
		fail(fmt.Errorf("usage: kubelet ask IMAGE PROVIDER [ARG...], or kubelet secret"))
	}
}

// ask does what kubelet's own plugin code does: encode by its scheme, run, compare the version, decode strictly.
func ask(image, provider string, args []string) error {
	scheme := runtime.NewScheme()
	install.Install(scheme)
	codecs := serializer.NewCodecFactory(scheme, serializer.EnableStrict)
	info, _ := runtime.SerializerInfoForMediaType(codecs.SupportedMediaTypes(), "application/json")
	encoder := codecs.EncoderForVersion(info.Serializer, v1.SchemeGroupVersion)
	request, err := runtime.Encode(encoder, &credentialprovider.CredentialProviderRequest{Image: image})
	if err != nil {
		return err
	}
	answer, err := run(request, provider, args)
	if err != nil {
		return err
	}
	decoded, kind, err := codecs.UniversalDecoder().Decode(answer, nil, nil)
	if err != nil {
		return fmt.Errorf("the answer is not of kubelet's types: %T", err)
	}
	response, ok := decoded.(*credentialprovider.CredentialProviderResponse)
	if !ok || kind.GroupVersion() != v1.SchemeGroupVersion {
		return fmt.Errorf("the answer is a %s", kind)
	}
	if response.CacheKeyType != credentialprovider.RegistryPluginCacheKeyType || response.CacheDuration == nil {
		return fmt.Errorf("kept by %q for %v", response.CacheKeyType, response.CacheDuration)
	}
	for host, auth := range response.Auth {
		fmt.Printf("%s %s %s\n%s\n", host, auth.Username, response.CacheDuration.Duration, auth.Password)
	}
	return nil
}

func run(request []byte, provider string, args []string) ([]byte, error) {
	command := exec.Command(provider, args...)
	var stderr bytes.Buffer
	command.Stdin, command.Stderr = bytes.NewReader(request), &stderr
	answer, err := command.Output()
	if err != nil {
		return nil, fmt.Errorf("%w: %s", err, stderr.String())
	}
	return answer, nil
}

// readSecret holds a manifest to the type of Secrets, and its content to what kubelet takes from one.
func readSecret(input io.Reader) error {
	manifest, err := io.ReadAll(input)
	if err != nil {
		return err
	}
	scheme := runtime.NewScheme()
	if err := corev1.AddToScheme(scheme); err != nil {
		return err
	}
	codecs := serializer.NewCodecFactory(scheme, serializer.EnableStrict)
	decoded, _, err := codecs.UniversalDeserializer().Decode(manifest, nil, nil)
	if err != nil {
		return fmt.Errorf("the manifest is not of Kubernetes' types: %T", err)
	}
	secret, ok := decoded.(*corev1.Secret)
	if !ok || secret.Type != corev1.SecretTypeDockerConfigJson {
		return fmt.Errorf("the manifest is a %T", decoded)
	}
	if faults := validation.IsDNS1123Subdomain(secret.Name); len(faults) > 0 {
		return fmt.Errorf("its name: %v", faults)
	}
	return printAuths(secret.Data[corev1.DockerConfigJsonKey])
}

func printAuths(content []byte) error {
	var config struct {
		Auths map[string]struct {
			Username, Password string
			Auth               string
		}
	}
	if err := json.Unmarshal(content, &config); err != nil {
		return fmt.Errorf("%s is no JSON", corev1.DockerConfigJsonKey)
	}
	for host, auth := range config.Auths {
		both, err := base64.StdEncoding.DecodeString(auth.Auth)
		if err != nil || string(both) != auth.Username+":"+auth.Password {
			return fmt.Errorf("%s: auth is not user name and password", host)
		}
		fmt.Printf("%s %s\n%s\n", host, auth.Username, auth.Password)
	}
	return nil
}

func version() string {
	info, _ := debug.ReadBuildInfo()
	for _, module := range info.Deps {
		if module.Path == "k8s.io/kubelet" {
			return module.Path + " " + module.Version
		}
	}
	return "unknown"
}

func fail(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
